#include "server/metrics.hpp"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace kast::server {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::Counter;
using prometheus::Family;
using prometheus::Gauge;

struct Metrics::Families {
  prometheus::Registry registry;
  Family<Counter>& inquiries = BuildCounter()
                                   .Name("kast_inquiries_total")
                                   .Help("Inquiries received, by channel, level and quarantine")
                                   .Register(registry);
  Family<Counter>& requests = BuildCounter()
                                  .Name("kast_requests_total")
                                  .Help("Requests answered, by site, route and status")
                                  .Register(registry);
  Family<Counter>& deliveries = BuildCounter()
                                    .Name("kast_deliveries_total")
                                    .Help("Delivery attempts of mail and webhooks")
                                    .Register(registry);
  Family<Counter>& mails = BuildCounter()
                               .Name("kast_mails_total")
                               .Help("Mails taken in from the spool, by what became of them")
                               .Register(registry);
  Family<Gauge>& backlog =
      BuildGauge()
          .Name("kast_backlog")
          .Help("Outbox rows waiting, late by 15 minutes, given up; open alerts")
          .Register(registry);
};

Metrics::Metrics() : families_(std::make_unique<Families>()) {}
Metrics::~Metrics() = default;

void Metrics::count_inquiry(core::Channel channel, core::Level level, bool quarantined) {
  families_->inquiries
      .Add({{"channel", std::string{core::to_word(channel)}},
            {"level", std::string{core::to_word(level)}},
            {"quarantined", quarantined ? "yes" : "no"}})
      .Increment();
}

void Metrics::count_request(std::string_view site, std::string_view route, int status) {
  families_->requests
      .Add({{"site", std::string{site}},
            {"route", std::string{route}},
            {"status", std::to_string(status)}})
      .Increment();
}

void Metrics::count_delivery(std::string_view kind, std::string_view outcome) {
  families_->deliveries.Add({{"kind", std::string{kind}}, {"outcome", std::string{outcome}}})
      .Increment();
}

void Metrics::count_mail(std::string_view fate) {
  families_->mails.Add({{"fate", std::string{fate}}}).Increment();
}

std::string Metrics::text(const Backlog& backlog) {
  const auto set = [&](const char* what, std::int64_t value) {
    families_->backlog.Add({{"of", what}}).Set(static_cast<double>(value));
  };
  set("outbox_waiting", backlog.outbox_waiting);
  set("outbox_late", backlog.outbox_late);
  set("outbox_failed", backlog.outbox_failed);
  set("alerts_open", backlog.alerts_open);
  return prometheus::TextSerializer{}.Serialize(families_->registry.Collect());
}

}  // namespace kast::server
