#include "server/http/health.hpp"
#include "server/http/public_api.hpp"
#include "server/http/router.hpp"
#include "server/http/staff_api.hpp"

namespace kast::server::http {
namespace {

using enum Method;
using enum Access;
using enum Shape;

constexpr Route kPublic[] = {
    {post, "/api/v1/inquiries", open, api, post_inquiry},
    {get, "/healthz", open, api, get_healthz},
    {get, "/readyz", open, api, get_readyz},
};

constexpr Route kStaff[] = {
    {post, "/api/v1/login", open, api, post_login},
    {post, "/api/v1/logout", open, api, post_logout},
    {post, "/api/v1/inquiries", content, api, post_call},
    {get, "/api/v1/queue", queue, api, get_queue},
    {get, "/healthz", open, api, get_healthz},
    {get, "/readyz", open, api, get_readyz},
};

}  // namespace

std::span<const Route> public_routes() { return kPublic; }
std::span<const Route> staff_routes() { return kStaff; }

}  // namespace kast::server::http
