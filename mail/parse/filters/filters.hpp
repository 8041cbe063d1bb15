// The filters that filters() lists, one file each. A filter may name the kind while none before it
// has (named_by is empty), and forbid an answer while none before it has (forbid() sees to that).
#pragma once

#include "mail/parse/filters.hpp"

namespace kast::mail {

using FilterFunction = void(const ParsedMail&, const House&, const Known&, Verdict&);

FilterFunction filter_own_mail;
FilterFunction filter_automatic;
FilterFunction filter_delivery_report;
FilterFunction filter_list;
FilterFunction filter_out_of_office;
FilterFunction filter_duplicate;
FilterFunction filter_thread_token;
FilterFunction filter_new_inquiry;

// The first reason stays.
void forbid(Verdict& verdict, NoAnswer reason);
// The first filter that knows stays.
void name_kind(Verdict& verdict, MailKind kind, std::string_view filter);

// One of ours, its plus-addresses too.
bool is_own_address(std::string_view address, const House& house);
// TOKEN of bounce+TOKEN@bounce_domain; "" for another address.
std::string bounce_token(std::string_view address, const House& house);

}  // namespace kast::mail
