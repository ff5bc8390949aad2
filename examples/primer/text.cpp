// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"
#include "terminal.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace leibniz::primer {

namespace {

/// With the sign of mathematics.
std::string with_minus(std::string text) {
    if (text.front() == '-') text.replace(0, 1, "−");
    return text;
}

/// At most so many of them, and whether they are all.
struct share {
    std::size_t shown;
    bool all;
};

share rows_of(quantity const& q, detail const& d) {
    return {std::min(q.rows, d.rows), q.rows <= d.rows};
}

/// The columns of a matrix that fit its width, at least one.
share columns_of(quantity const& q, detail const& d) {
    std::size_t used = 0;
    for (std::size_t j = 0; q.rows > 1 && j < q.columns; ++j) {
        std::size_t widest = 0;
        for (std::size_t k = j; k < std::min(q.rows * q.columns, q.entry.size()); k += q.columns)
            widest = std::max(widest, terminal::width(text_of(q.entry[k], d.of_a_number)));
        used += widest + 1;
        if (j > 0 && used > d.width) return {j, false};
    }
    return {q.columns, true};
}

}  // namespace

std::string text_of(double x, digits d) {
    char buffer[40];
    char* const last = buffer + sizeof buffer;
    auto const text_until = [&](char* end) { return with_minus(std::string(buffer, end)); };
    char* const end = std::to_chars(buffer, last, x).ptr;
    if (d == digits::all) return text_until(end);
    if (x == 0) return "0";

    std::string_view const shortest(buffer, end);
    auto const before_point = std::min(shortest.find_first_of(".e"), shortest.size());
    bool const is_whole = before_point == shortest.size();
    int const most = static_cast<int>(d);
    if (shortest.size() <= (is_whole ? 9u : static_cast<unsigned>(most) + 3))
        return text_until(end);
    // 13264 rather than 1.326e+04
    bool const has_exponent = shortest.find('e') != std::string_view::npos;
    int const whole = static_cast<int>(before_point) - (x < 0 ? 1 : 0);
    int const kept = has_exponent ? most : std::max(most, whole);
    return text_until(std::to_chars(buffer, last, x, std::chars_format::general, kept).ptr);
}

std::string text_of(number const& n, digits d) {
    if (n.denominator == 0) return text_of(n.value, d);
    std::string const numerator = with_minus(std::to_string(n.numerator));
    return n.denominator == 1 ? numerator : numerator + "/" + std::to_string(n.denominator);
}

std::string text_of(quantity const& q, detail const& d) {
    if (q.rows == 1 && q.columns == 1) return text_of(q.entry[0], d.of_a_number);
    bool const is_vector = q.columns == 1;
    share const rows = rows_of(q, d);
    share const columns = columns_of(q, d);
    std::string const between_rows = is_vector ? ", " : "; ";
    std::string text = "(";
    for (std::size_t i = 0; i < rows.shown; ++i) {
        if (i > 0) text += between_rows;
        for (std::size_t j = 0; j < columns.shown; ++j) {
            std::size_t const k = i * q.columns + j;
            if (k >= q.entry.size()) return text + "…)";
            if (j > 0) text += " ";
            text += text_of(q.entry[k], d.of_a_number);
        }
        if (!columns.all) text += " …";
    }
    return text + (rows.all ? ")" : between_rows + "…)");
}

std::string text_of(point const& p, detail const& d) {
    std::string text;
    for (std::size_t i = 0; i < p.arguments; ++i)
        text += (i > 0 ? ", " : "") + text_of(p.argument[i], d);
    return text;
}

}  // namespace leibniz::primer
