// The fake servers of tests/support/fake_servers.py, started once for all tests of this program,
// and a loop to run a delivery on.
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <boost/asio/awaitable.hpp>

#include "mail/transport/curl_engine.hpp"
#include "mail/transport/smtp.hpp"
#include "mail/transport/transport.hpp"

namespace kast::tests {

int port_of(const std::string& server);
std::filesystem::path server_file(const std::string& name);
// Of mails.jsonl or hooks.jsonl: the lines that hold `part`.
std::vector<std::string> lines_with(const std::string& file, const std::string& part);

// Runs one delivery to its end on a loop of its own.
mail::Delivery finish(
    const std::function<boost::asio::awaitable<mail::Delivery>(mail::CurlEngine&)>& start);
// The same of several at once; the loop is left only when the engine is stopped.
std::vector<mail::Delivery> finish_all(
    std::size_t count, mail::CurlLimits limits,
    const std::function<boost::asio::awaitable<mail::Delivery>(mail::CurlEngine&, std::size_t)>&
        start);
// Starts one and cancels it after a while; tells how long the loop then still ran.
std::chrono::milliseconds run_and_cancel(
    std::chrono::milliseconds after,
    const std::function<boost::asio::awaitable<mail::Delivery>(mail::CurlEngine&)>& start);

// Settings that work with the server named; the test spoils one of them.
mail::SmtpSettings settings_for(const std::string& server);
mail::Delivery send(const mail::SmtpSettings& settings, const std::string& to,
                    const std::string& message = "Subject: x\r\n\r\ntext\r\n",
                    const std::string& from = "desk@example.test");

}  // namespace kast::tests
