#include <string>

#include <doctest/doctest.h>

#include "mail/parse/html_text.hpp"

using kast::mail::html_text;

namespace {

std::string seen(std::string_view html) { return html_text(html).text; }

}  // namespace

TEST_CASE("blocks become lines, white space becomes single spaces") {
  CHECK(seen("<div>en  \n to</div><div>tre</div>") == "en to\ntre\n");
  CHECK(seen("<p>en</p>\n<p>to</p>") == "en\n\nto\n");
  CHECK(seen("en<br>to<br/><br>tre") == "en\nto\n\ntre\n");
  CHECK(seen("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == "a b\nc\n");
  CHECK(seen("<ul><li>en<li>to</ul>etter") == "- en\n- to\netter\n");
  CHECK(seen("<pre>a  b\n c</pre>") == "a  b\n c\n");
  CHECK(seen("").empty());
}

TEST_CASE("script, style, title and comments are dropped, even when they never end") {
  CHECK(
      seen("<title>t</title><style>p{}</style>a<script>if (a<b) x('</p>')</script>b<!-- c -->d") ==
      "abd\n");
  CHECK(seen("a<script>b") == "ab\n");
  CHECK(seen("a<!-- b") == "a b\n");
  CHECK(seen("<!DOCTYPE html><?xml version=\"1.0\"?>a") == "a\n");
}

TEST_CASE("what is no tag stays text") {
  CHECK(seen("jeg <3 deg, 1 < 2 og 3 > 2 & sånn") == "jeg <3 deg, 1 < 2 og 3 > 2 & sånn\n");
  CHECK(seen("slutt <") == "slutt <\n");
  CHECK(seen("slutt <b") == "slutt <b\n");
  CHECK(seen("<a title=\"1 > 0\">x</a>") == "x\n");
}

TEST_CASE("references stand for their characters") {
  CHECK(seen("bl&aring; b&#230;r &#xF8;l &amp; &lt;mat&gt; &nbsp;&#8211; &#150; &#x1F622;") ==
        "blå bær øl & <mat> – – 😢\n");
  CHECK(seen("&ukjent; &;&#;&#x; &#xD800;&#0;&#99999999999;") == "&ukjent; &;&#;&#x; ���\n");
  CHECK(seen("bl&#229 b&#xe6r") == "blå bær\n");
}

TEST_CASE("a link keeps its address unless the word is the address") {
  CHECK(seen("<a href=\"https://example.org/a?b=1&amp;c=2\">her</a>.") ==
        "her <https://example.org/a?b=1&c=2>.\n");
  CHECK(seen("<a href='https://www.example.org/'>example.org</a>") == "example.org\n");
  CHECK(seen("<a href=mailto:a@example.org>a@example.org</a>") == "a@example.org\n");
  CHECK(seen("<a href=\"javascript:x()\">her</a><a href=\"#x\">der</a>") == "herder\n");
}

TEST_CASE("hidden text is not among what a reader sees, and is not lost") {
  for (const char* how : {"style=\"DISPLAY : none\"", "hidden", "style='visibility:hidden'",
                          "style=\"font-size:0\"", "style=\"mso-hide:all;\""}) {
    const auto got =
        html_text("<p>synlig <span " + std::string(how) + ">skjult <b>ord</b></span>x");
    CHECK(got.text == "synlig x\n");
    CHECK(got.hidden == "skjult ord\n");
  }
  CHECK(html_text("<div style=\"font-size:0.9em\">a</div>").hidden.empty());
}

TEST_CASE("a citation is quoted, an indented paragraph is the writer's own") {
  CHECK(seen("a<blockquote type=\"cite\">b<br>c<blockquote class=\"gmail_quote\">d</blockquote>"
             "</blockquote>e") == "a\n\n> b\n> c\n\n>> d\n\ne\n");
  CHECK(seen("<blockquote style=\"margin:0 0 0 40px\">a</blockquote>") == "a\n");
}

TEST_CASE("an emoji that comes as an image is read") {
  CHECK(seen("hei <img src=\"cid:1\" alt=\"😢\"><img src=x>") == "hei 😢\n");
}

TEST_CASE("elements that are never closed end with their parent") {
  CHECK(seen("<div><span hidden>a</div>b") == "b\n");
  CHECK(seen("</p></div>a") == "a\n");
}
