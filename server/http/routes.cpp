#include "server/http/alert_page.hpp"
#include "server/http/case_api.hpp"
#include "server/http/health.hpp"
#include "server/http/public_api.hpp"
#include "server/http/public_pages.hpp"
#include "server/http/router.hpp"
#include "server/http/staff_api.hpp"
#include "server/http/staff_pages.hpp"
#include "server/http/static_files.hpp"

namespace kast::server::http {
namespace {

using enum Method;
using enum Access;
using enum Shape;

constexpr Route kPublic[] = {
    {get, "/", open, page, get_front},
    {post, "/", open, page, post_front},
    {get, "/style.css", open, page, get_static},
    {get, "/leave.js", open, page, get_static},
    {post, "/api/v1/inquiries", open, api, post_inquiry},
    {post, "/api/v1/thread", open, api, post_thread},
    {post, "/api/v1/thread/messages", open, api, post_thread_message},
    {post, "/api/v1/thread/erase", open, api, post_thread_erase},
    {get, "/a/{token}", open, page, get_alert},
    {post, "/a/{token}", open, page, post_alert},
    {get, "/healthz", open, api, get_healthz},
    {get, "/readyz", open, api, get_readyz},
};

constexpr Route kStaff[] = {
    {get, "/login", open, page, get_login_page},
    {post, "/login", open, page, post_login_page},
    {post, "/logout", staff, page, post_logout_page},
    {get, "/", queue, page, get_queue_page},
    {get, "/case/{case}", content, page, get_case_page},
    {post, "/case/{case}", content, page, post_case_page},
    {get, "/style.css", open, page, get_static},
    {get, "/queue.js", open, page, get_static},
    {post, "/api/v1/login", open, api, post_login},
    {post, "/api/v1/logout", open, api, post_logout},
    {post, "/api/v1/inquiries", content, api, post_call},
    {get, "/api/v1/queue", queue, api, get_queue},
    {get, "/api/v1/events", queue, stream, get_events},
    {get, "/api/v1/inquiries/{case}", content, api, get_case},
    {post, "/api/v1/inquiries/{case}/claim", content, api, post_claim},
    {post, "/api/v1/inquiries/{case}/reply", content, api, post_reply},
    {post, "/api/v1/inquiries/{case}/note", content, api, post_note},
    {post, "/api/v1/inquiries/{case}/assign", content, api, post_assign},
    {post, "/api/v1/inquiries/{case}/level", content, api, post_level},
    {post, "/api/v1/inquiries/{case}/close", content, api, post_close},
    {post, "/api/v1/inquiries/{case}/link", content, api, post_link},
    {post, "/api/v1/inquiries/{case}/release", content, api, post_release},
    {get, "/metrics", open, api, get_metrics},
    {get, "/healthz", open, api, get_healthz},
    {get, "/readyz", open, api, get_readyz},
};

}  // namespace

std::span<const Route> public_routes() { return kPublic; }
std::span<const Route> staff_routes() { return kStaff; }

}  // namespace kast::server::http
