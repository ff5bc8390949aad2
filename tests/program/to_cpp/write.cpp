// SPDX-License-Identifier: BSL-1.0
// Prints a program that knows nothing of leibniz: the functions that `to_cpp` writes, of every rule
// and of some programs in which all operations occur, and what the compiled programs compute. It
// returns 0 if the functions compute the same numbers. Here these are compared with dual numbers.
// With --latex it prints a document with the programs, with --dot their graphs.
#include <leibniz/leibniz.hpp>
#include <leibniz/rules/all.hpp>

#include <boost/hana/for_each.hpp>

#include <array>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <limits>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

using namespace leibniz;

namespace {

enum { as_cpp, as_latex, as_dot } form = as_cpp;
int programs = 0;
int failures = 0;

template <std::floating_point T>
struct in_cpp;
template <>
struct in_cpp<float> {
    static constexpr char const *type = "float", *suffix = "f", *infinity = "HUGE_VALF";
};
template <>
struct in_cpp<double> {
    static constexpr char const *type = "double", *suffix = "", *infinity = "HUGE_VAL";
};
template <>
struct in_cpp<long double> {
    static constexpr char const *type = "long double", *suffix = "L", *infinity = "HUGE_VALL";
};

template <std::floating_point T>
std::string literal(T x) {
    std::string const infinity = std::string(in_cpp<T>::infinity);
    if (x != x) return "0*" + infinity;
    if (std::isinf(x)) return (x < 0 ? "-" : "") + infinity;
    char text[64];
    std::snprintf(text, sizeof text, "%La%s", static_cast<long double>(x), in_cpp<T>::suffix);
    return text;
}

/// An array that could change, so that no compiler computes with its numbers.
template <class T>
void write_numbers(char const* name, std::vector<T> const& all) {
    std::printf("%s %s_%d[] = {", in_cpp<T>::type, name, programs);
    for (std::size_t i = 0; i < all.size(); ++i)
        std::printf("%s%s", i % 6 == 0 ? "\n    " : " ", (literal(all[i]) + ",").c_str());
    std::printf("};\n");
}

/// x0, x1 + 1, …: the arguments of the function, whose numbers lie one behind the other.
template <class... Xs>
std::string arguments() {
    std::string text;
    std::size_t at = 0;
    auto const add = [&](bool is_scalar, std::size_t size) {
        text += text.empty() ? "" : ", ";
        text += is_scalar ? "x[" + std::to_string(at) + "]" : "x + " + std::to_string(at);
        at += size;
    };
    (add(scalar<Xs>, size_of<Xs>), ...);
    return text;
}

template <class T>
void append(std::vector<T>& to, auto const& x) {
    for_each_number(x, [&](auto n) { to.push_back(n); });
}

/// By dual numbers, of which sums are in another order.
template <class T>
bool is_close(T computed, T by_duals) {
    return (computed != computed && by_duals != by_duals) || computed == by_duals ||
           std::abs(computed - by_duals) <=
               64 * std::numeric_limits<T>::epsilon() * std::abs(by_duals);
}

/// A namespace with the function, its arguments and results, and a function that compares them.
template <auto F, class... Xs, class T>
void write_function(int ulp, std::vector<T> const& inputs, std::vector<T> const& expected) {
    constexpr auto program = compiled<F, Xs...>;
    using result = typename std::remove_const_t<decltype(program)>::result;
    constexpr std::size_t n = (size_of<Xs> + ...), m = size_of<result>;
    std::printf("namespace program_%d {\n%s}\n", programs, program.to_cpp().c_str());
    write_numbers("inputs", inputs);
    write_numbers("expected", expected);
    std::printf("bool holds_%d() {\n    bool all = true;\n", programs);
    std::printf("    for (int i = 0; i < %zu; ++i) {\n", inputs.size() / n);
    std::printf("        %s const* const x = inputs_%d + %zu*i;\n        %s y[%zu];\n",
                in_cpp<T>::type, programs, n, in_cpp<T>::type, m);
    std::printf(
        scalar<result> ? "        y[0] = program_%d::f(%s);\n" : "        program_%d::f(%s, y);\n",
        programs, arguments<Xs...>().c_str());
    std::printf("        for (int k = 0; k < %zu; ++k)\n", m);
    std::printf("            all = is_same(%d, y[k], expected_%d[%zu*i + k], %d) && all;\n",
                programs, programs, m, ulp);
    std::printf("    }\n    return all;\n}\n");
}

/// F at these points, each the numbers of its arguments; `ulp` may the printed function be off.
template <auto F, class... Xs>
void write(int ulp, auto const& points) {
    constexpr auto program = compiled<F, Xs...>;
    using T = typename std::remove_const_t<decltype(program)>::number;
    std::vector<T> inputs, expected;
    for (auto const& point : points) {
        std::size_t k = 0;
        auto const next = [&](auto const&) { return static_cast<T>(point[k++]); };
        std::tuple const xs{map_numbers(Xs{}, next)...};
        std::vector<T> y, by_duals;
        append(y, std::apply(program, xs));
        append(by_duals, std::apply(F, xs));
        for (std::size_t i = 0; i < y.size(); ++i) {
            if (is_close(y[i], by_duals[i])) continue;
            std::fprintf(stderr, "program %d at", programs);
            for (std::size_t j = 0; j < k; ++j)
                std::fprintf(stderr, " %g", static_cast<double>(point[j]));
            std::fprintf(stderr, ": result %zu is %Lg, by dual numbers %Lg\n", i,
                         static_cast<long double>(y[i]), static_cast<long double>(by_duals[i]));
            ++failures;
        }
        std::apply([&](auto const&... x) { (append(inputs, x), ...); }, xs);
        expected.insert(expected.end(), y.begin(), y.end());
    }
    if (form == as_latex) {
        std::printf("\\begin{align*}\n%s\n\\end{align*}\n", program.to_latex().c_str());
    } else if (form == as_dot) {
        std::printf("%s", program.to_dot().c_str());
    } else {
        write_function<F, Xs...>(ulp, inputs, expected);
    }
    ++programs;
}

/// Where functions have kinks, steps, poles and bounds, and between.
constexpr double places[] = {-3.5, -1.25, -1, -0.5, -0.0, 0, 0.1875, 0.5, 0.8125, 1, 2.75, 24.5};

template <std::size_t Arity>
std::vector<std::array<double, Arity>> grid() {
    std::vector<std::array<double, Arity>> all;
    constexpr std::size_t count = std::size(places), step = Arity < 3 ? 1 : 2;
    std::array<std::size_t, Arity> at{};
    for (std::size_t k = 0; k < Arity;) {
        std::array<double, Arity> point;
        for (std::size_t i = 0; i < Arity; ++i) point[i] = places[at[i]];
        all.push_back(point);
        for (k = 0; k < Arity && (at[k] += step) >= count; ++k) at[k] = 0;
    }
    return all;
}

template <class Rule>
struct call_of {
    constexpr auto operator()(auto const&... xs) const { return apply<Rule>(xs...); }
};

/// A rule and its slopes.
template <class T, class Rule, std::size_t... K>
void write_rule(int ulp, std::index_sequence<K...>) {
    auto const points = grid<Rule::arity>();
    write<value_and_gradient(call_of<Rule>{}), std::conditional_t<K == K, T, void>...>(ulp, points);
}

template <class Rule>
constexpr bool is_kin_of_gamma =
    std::same_as<Rule, rules::tgamma> || std::same_as<Rule, rules::lgamma> ||
    std::same_as<Rule, rules::digamma> || std::same_as<Rule, rules::trigamma>;

template <class T>
void write_rules() {
    boost::hana::for_each(rules::all, [](auto rule) {
        using type = decltype(rule);
        write_rule<T, type>(is_kin_of_gamma<type> ? 2 : 0, std::make_index_sequence<type::arity>{});
    });
}

/// Numbers of both signs, small and large.
template <std::size_t N>
std::vector<std::array<double, N>> spread() {
    std::vector<std::array<double, N>> all(8);
    unsigned state = 1;
    for (auto& point : all) {
        for (double& x : point) {
            state = state * 1664525 + 1013904223;
            x = (static_cast<double>(state >> 8) - 8388608) / (1 << (12 + (state >> 28)));
        }
    }
    return all;
}

template <auto F, class... Xs>
void write_program(int ulp = 0) {
    write<F, Xs...>(ulp, spread<(size_of<Xs> + ...)>());
}

constexpr auto rosenbrock = [](auto const& x) {
    auto sum = 0 * x[0];
    for (std::size_t i = 0; i + 1 < x.size(); ++i)
        sum = sum + square(1 - x[i]) + 100 * square(x[i + 1] - x[i] * x[i]);
    return sum;
};
constexpr auto choices = [](auto const& x, auto const& y) {
    using leibniz::select;
    auto const a = select(x < y[0], x * x, y[0] - x), b = select(x <= 0, sin(x), y[1] * x);
    return select(y[1] == 0 || x > 3, a, a * b) - select(!(x < y[1]) && y[0] < 1, b, x);
};
constexpr auto with_zeros = [](auto const& x) {
    return vector{x[0] * x[1], 3 + 0 * x[0], exp(-x[2])};
};
constexpr auto exchanged = [](auto const& x) { return vector{x[1], x[0], 0.5 + 0 * x[0]}; };
constexpr auto signs = [](auto const& x, auto const& y) {
    return vector{-3 - x * -2.5,  x / -3 - y, -(x + y) * -x, -(x / y),
                  y - -2 * x * y, -0.0 * x,   1 / (x - y)};
};
constexpr auto extremes = [](auto const& x) {
    double const infinity = math::infinity<double>;
    return vector{1e300 * x[0] + 0x1p-1074,
                  min(x[0], infinity),
                  fmax(x[1], -infinity),
                  x[0] * 6.02214076e23 - x[1] / 0x1.fffffffffffffp+1023,
                  pow(x[0], -3),
                  0.1 * x[0] * x[1]};
};
constexpr auto of_matrix = [](auto const& a, auto const& b) { return transpose(b) * a * b; };
constexpr auto of_scales = [](auto const& x) {
    return sinpi(x) + x * tanh(x / 64) - atan2(x, 2 * x * x) + exp10(x / 9);
};
constexpr auto of_sinc = [](auto const& x) { return sinc(x / 2048); };
constexpr auto of_gamma = [](auto const& x) {
    return polygamma(3, x) + digamma(x) * trigamma(x + 1);
};

template <class T>
void write_programs() {
    using pair = vector<T, 2>;
    write_program<value_and_gradient(rosenbrock), vector<T, 4>>();
    write_program<choices, T, pair>();
    write_program<jacobian(with_zeros), vector<T, 3>>();
    write_program<signs, T, T>();
    write_program<derivative(derivative(of_scales)), T>();
}
void write_programs_of_doubles() {
    using pair = vector<double, 2>;
    write_program<hessian(rosenbrock), vector<double, 4>>();
    write_program<jvp(rosenbrock), vector<double, 4>, vector<double, 4>>();
    write_program<partial<1>(choices), double, pair>();
    write_program<exchanged, pair>();
    write_program<jacobian(signs), double, double>();
    write_program<of_matrix, matrix<double, 2, 2>, matrix<double, 2, 3>>();
    write_program<extremes, pair>();
    write_program<derivative(derivative(of_sinc)), double>(4);
    write_program<of_gamma, double>(4);
    write_program<derivative(of_gamma), double>(4);
}

constexpr char const* document = R"(\documentclass{article}
\usepackage{amsmath}
\usepackage[paperwidth=300cm,paperheight=100cm]{geometry}
\allowdisplaybreaks
\begin{document}
)";
constexpr char const* beginning = R"(#include <array>
#include <cmath>
#include <cstdio>
namespace programs {
template <class T>
bool is_same(int program, T computed, T expected, int ulp) {
    if (computed != computed && expected != expected) return true;
    if (computed == expected && std::signbit(computed) == std::signbit(expected)) return true;
    T const size = std::abs(expected), unit = std::nextafter(size, T(HUGE_VAL)) - size;
    if (ulp != 0 && std::abs(computed - expected) <= static_cast<T>(ulp)*unit) return true;
    std::printf("program %d: %La, expected %La\n", program, static_cast<long double>(computed),
                static_cast<long double>(expected));
    return false;
}
)";

}  // namespace

int main(int argc, char** argv) {
    if (argc > 1) form = std::string(argv[1]) == "--latex" ? as_latex : as_dot;
    if (form == as_latex) std::printf("%s", document);
    if (form == as_cpp) std::printf("%s", beginning);
    write_rules<double>();
    write_programs<double>();
    write_programs<float>();
    write_programs<long double>();
    write_programs_of_doubles();
    if (form == as_latex) std::printf("\\end{document}\n");
    if (form == as_cpp) {
        std::printf(
            "}  // namespace programs\nint main() {\n    using namespace programs;\n    bool all = true;\n");
        for (int k = 0; k < programs; ++k) std::printf("    all = holds_%d() && all;\n", k);
        std::printf("    return all ? 0 : 1;\n}\n");
    }
    return failures == 0 ? 0 : 1;
}
