// SPDX-License-Identifier: BSL-1.0
// Prints a program in which the texts of formulas are code: it compares what the code computes with
// the values of the formulas. With --latex it prints a document with the formulas.
#include <leibniz/expression.hpp>

#include <boost/hana/for_each.hpp>
#include <boost/hana/integral_constant.hpp>

#include <cctype>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using namespace leibniz;
using namespace boost::hana::literals;

namespace {

constexpr auto x = variable<"x">;
constexpr auto y = variable<"y">;
constexpr auto z = variable<"z">;
/// Where products and sums in another grouping are rounded to other numbers.
double at_x = 0.6171, at_y = 0.3437, at_z = 1.6248;

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool is_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

/// The number or the name that the text begins with.
std::string_view word_at(std::string_view text) {
    std::size_t n = 0;
    bool const is_number = is_digit(text[0]);
    while (n < text.size() && (is_word(text[n]) || (is_number && text[n] == '.') ||
                               (is_number && text[n] == '-' && text[n - 1] == 'e')))
        ++n;
    return text.substr(0, n);
}

std::string code_of(std::string_view word, bool is_called) {
    if (is_digit(word[0]))
        return "number{" + std::string(word) +
               (word.find_first_of(".e") == word.npos ? ", true}" : "}");
    if (word == "pi") return "number{std::numbers::pi}";
    if (!is_called || word == "select") return std::string(word);
    return "of([](auto... v) { return leibniz::" + std::string(word) + "(v...); })";
}

/// The text as C++: integers as numbers, ^ as an operator that binds tighter than *, a sign before
/// an operand as a factor.
std::string code_of(std::string_view text) {
    std::string code;
    bool is_operand_next = true;
    while (!text.empty()) {
        char const c = text[0];
        if (is_word(c)) {
            std::string_view const word = word_at(text);
            text.remove_prefix(word.size());
            code += code_of(word, text.starts_with('('));
            is_operand_next = false;
            continue;
        }
        text.remove_prefix(1);
        if (c == '^') {
            code += "->*";
        } else if (c == '-' && is_operand_next) {
            code += "number{-1, true}*";
        } else {
            code += c;
        }
        if (c != ' ') is_operand_next = c != ')';
    }
    return code;
}

bool in_latex = false;

template <class E>
void write(E const& e) {
    if (in_latex) {
        std::printf("\\[ %s \\]\n", to_latex(e).c_str());
    } else {
        auto const text = to_text(e);
        std::printf("    failures += !is_same(\"%s\", %a, %s);\n", text.c_str(),
                    static_cast<double>(e(x = at_x, y = at_y, z = at_z)), code_of(text).c_str());
    }
}
template <class... Es>
void write_with_derivatives(Es const&... es) {
    ((write(es), write(derivative(es, x))), ...);
}

/// Each rule of the table, of variables at which it has a value.
template <class Rule, std::size_t... K>
void write_rule(Rule rule, std::index_sequence<K...>) {
    constexpr boost::hana::tuple<decltype(x), decltype(y), decltype(z)> all;
    auto const e = apply(
        rule, (boost::hana::at_c<K>(all) + boost::hana::int_c<(Rule::domains[K].low >= 1)>)...);
    write(e);
    (write(derivative(e, boost::hana::at_c<K>(all))), ...);
}

constexpr char const* program = R"(#include "arithmetic.hpp"
#include <numbers>
using namespace round_trip;
int main() {
    int failures = 0;
)";
constexpr char const* document = R"(\documentclass{article}
\usepackage{amsmath}
\usepackage[paperwidth=300cm,paperheight=100cm]{geometry}
\begin{document}
)";

}  // namespace

int main(int argc, char**) {
    in_latex = argc > 1;
    std::printf("%s", in_latex ? document : program);
    if (!in_latex) std::printf("    number const x{%a}, y{%a}, z{%a};\n", at_x, at_y, at_z);

    boost::hana::for_each(rules::all, [](auto rule) {
        write_rule(rule, std::make_index_sequence<decltype(rule)::arity>{});
    });
    // Sums and products, in any grouping.
    write_with_derivatives(x - (y - x), x - y - z, x / (y * x), x / (y / z), x / y / z, x / y * z,
                           x * (y * z), x * (y + z) - (x - z) * y, (x + y) / (x - y) / (z + x));
    // Signs.
    write_with_derivatives(-(x + y), -x * y, x * -y, x - -y, -(-x), -x / -y, x + -2_c * y,
                           x - -2_c * y, -2_c * (x + y) * z, x - (-x - y));
    // Powers.
    write_with_derivatives(pow(-x, 2_c), -pow(x, 2_c), pow(pow(x, 2_c), 3_c), pow(x * y, -3_c),
                           2_c * pow(x / y, 12_c), pow(x, pow(y, z)), pow(pow(x, y), z), pow(x, -y),
                           x / pow(y, 3_c), pow(cos(x), 2_c) * pow(2_c * x, 2_c));
    // Constants and numbers.
    write_with_derivatives(constant<1, 2> * x, x / constant<-2, 3>, x - constant<-1, 7> * y,
                           pow(constant<1, 3>, x), 0.1 * x + 6.02e23 * y, x / 1e-10 - 1e300 * y,
                           (0.1 + 0.2) * x, x * -2.5 + -2.5 * y, pow(2.5 * x + 1_c, 3_c),
                           pow(x, 2.5), pow(0.1, x * y), pi_c * x * x, x * 3 - 7 * y,
                           x * 123456789.125 + 0.00012 * y);
    // What calls itself in its derivative, and conditions.
    write_with_derivatives(exp(-x * x / 2_c) * sin(x * y), log(1_c + exp(-x)), x / sqrt(x * x + y),
                           tanh(x * y + z) / cosh(x), pow(sin(x) + y, 4_c) / (1_c - x));
    write_with_derivatives(select(x < y, x * x, x * y), 2_c * select(x > 0_c, sin(x), y) - x,
                           select(!(x < y) && (y <= 0.5 || z < x), x * y, x / y),
                           select((x < y && y < z) || x >= -1_c, pow(x, 3_c), y),
                           select(equals(x, y), x, x * x * x));
    std::puts(in_latex ? "\\end{document}" : "    return failures == 0 ? 0 : 1;\n}");
}
