// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/constants.hpp>
#include <leibniz/math/arithmetic/conversion.hpp>
#include <leibniz/program/describe/cpp_helpers.hpp>
#include <leibniz/program/describe/names.hpp>
#include <leibniz/program/describe/print.hpp>
#include <leibniz/program/describe/text.hpp>
#include <leibniz/program/node.hpp>
#include <leibniz/symbolic/constant_text.hpp>
#include <leibniz/symbolic/word.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz::straight_line {

template <std::floating_point T>
struct cpp_type {
    static constexpr char const* name = "double";
    static constexpr char const* declaration = "    double const ";
    static constexpr char const* suffix = "";
    static constexpr char const* infinity = "HUGE_VAL";
    static constexpr char const* not_a_number = "std::nan(\"\")";
};
template <>
struct cpp_type<float> {
    static constexpr char const* name = "float";
    static constexpr char const* declaration = "    float const ";
    static constexpr char const* suffix = "f";
    static constexpr char const* infinity = "HUGE_VALF";
    static constexpr char const* not_a_number = "std::nanf(\"\")";
};
template <>
struct cpp_type<long double> {
    static constexpr char const* name = "long double";
    static constexpr char const* declaration = "    long double const ";
    static constexpr char const* suffix = "L";
    static constexpr char const* infinity = "HUGE_VALL";
    static constexpr char const* not_a_number = "std::nanl(\"\")";
};

/// The rules that a program calls, and the helpers that its text then has.
template <class Names>
struct cpp_calls {
    static constexpr auto const& code = Names::code;
    using rule = decltype(code.list[0].rule);
    static constexpr int most_rules = 64;

    struct tables {
        rule rules[most_rules] = {};
        cpp_call calls[most_rules] = {};
        int count = 0;
        bool is_used[cpp_helper_count] = {};
        bool uses_pi = false;
        bool uses_helpers = false;

        constexpr int find(rule r) const {
            int k = 0;
            while (k < count && !are_same_rule(rules[k], r)) ++k;
            return k;
        }
        constexpr cpp_call call_of(rule r) const {
            int const k = find(r);
            return k < count ? calls[k] : cpp_call_of(symbolic::text_of(r->name));
        }
    };
    static constexpr tables table = [] {
        tables t;
        for (int i = 0; i < Names::size; ++i) {
            rule const r = code.list[i].rule;
            if (code.list[i].kind != operation::function || t.find(r) < t.count) continue;
            cpp_call const call = t.call_of(r);
            if (call.helper >= 0) t.is_used[call.helper] = true;
            if (t.count < most_rules) t.rules[t.count] = r, t.calls[t.count] = call, ++t.count;
        }
        for (int h = cpp_helper_count; h-- > 0;) {
            if (!t.is_used[h]) continue;
            char const* const needs = cpp_helpers[h].needs;
            for (int other = 0; other < h; ++other)
                if (symbolic::is_among(needs, symbolic::text_of(cpp_helpers[other].name)))
                    t.is_used[other] = true;
            t.uses_pi = t.uses_pi || symbolic::is_among(needs, symbolic::text_of("pi"));
            t.uses_helpers = true;
        }
        return t;
    }();
};

/// double const v3 = x[0]*x[1] + v2;
template <class Names>
struct cpp_notation : text_notation {
    using number = std::remove_cvref_t<decltype(Names::code.list[0].value)>;
    using type = cpp_type<number>;

    static constexpr char const* infinity = type::infinity;
    static constexpr char const* not_a_number = type::not_a_number;
    static constexpr char const* suffix = type::suffix;
    static constexpr bool integers_have_points = true;
    static constexpr bool writes_zeros = true;
    static constexpr char const* start_of_step = type::declaration;
    static constexpr char const* start_of_result = "    ";
    static constexpr char const* end_of_line = ";\n";
    static constexpr char const* between_lines = "";

    static constexpr void result(auto& out, numbered_name n) {
        if (n.index < 0) return out.write("return ");
        text_notation::result(out, n);
    }
    static constexpr void choice(auto& out, auto const& s) {
        out.operand(s.a);
        out.write(" != 0 ? ");
        out.operand(s.b);
        out.write(" : ");
        out.operand(s.c);
    }
    static constexpr void guarded_product(auto& out, auto const& s) {
        out.write("std::isnan(");
        out.between(s.a, "*", s.b);
        out.around(") && (", s.a, " == 0 || ");
        out.around("", s.b, " == 0) ? ");
        out.number(number(0));
        out.write(" : ");
        out.between(s.a, "*", s.b);
    }
    static constexpr void function(auto& out, auto const& s) {
        cpp_call const call = cpp_calls<Names>::table.call_of(s.rule);
        switch (call.how) {
            case cpp_call::smaller:
                return smaller(out, s.b, s.a, s.b, s.a);
            case cpp_call::larger:
                return smaller(out, s.a, s.b, s.b, s.a);
            case cpp_call::power_of_ten:
                out.write("std::pow(");
                out.number(number(10));
                return out.around(", ", s.a, ")");
            case cpp_call::of_standard_library:
                out.write("std::");
                return text_notation::function(out, s);
            case cpp_call::by_name:
                return text_notation::function(out, s);
        }
    }
    /// a < b ? c : d
    static constexpr void smaller(auto& out, int a, int b, int c, int d) {
        out.between(a, less, b);
        out.around(" ? ", c, " : ");
        out.operand(d);
    }
};

/// A function that stands alone.
template <class Names>
struct cpp_function {
    using notation = cpp_notation<Names>;
    using number = typename notation::number;

    /// `name` is null while the text without it is measured.
    template <class Sink>
    static constexpr void write(Sink& sink, char const* name = nullptr) {
        step_printer<Names, notation, Sink> out(sink);
        out.write("#include <cmath>\n\n");
        out.write(Names::has_scalar_result ? notation::type::name : "void");
        out.letter(' ');
        if (name) out.write(name);
        write_parameters(out);
        write_helpers(out);
        print_lines<Names, notation>(out);
        out.write("}\n");
    }

private:
    static constexpr bool uses_argument(int argument) {
        for (int i = 0; i < Names::size; ++i)
            if (Names::code.list[i].kind == operation::input &&
                Names::table.argument_of_leaf[Names::code.list[i].b] == argument)
                return true;
        return false;
    }
    static constexpr void write_parameters(auto& out) {
        for (int a = 0; a < static_cast<int>(Names::arguments); ++a) {
            out.write(a == 0 ? "(" : ", ");
            if (!uses_argument(a)) out.write("[[maybe_unused]] ");
            out.write(notation::type::name);
            out.write(Names::is_scalar[a] ? " " : " const* ");
            notation::input(out, {Names::arguments == 1 ? -1 : a, -1});
        }
        if (!Names::has_scalar_result) {
            out.write(", ");
            out.write(notation::type::name);
            out.write("* y");
        }
        out.write(") {\n");
    }
    static constexpr void write_helpers(auto& out) {
        auto const& calls = cpp_calls<Names>::table;
        if (calls.uses_helpers) {
            out.write("    using number = ");
            out.write(notation::type::name);
            out.write(";\n");
        }
        if (calls.uses_pi) {
            constexpr number pi = math::rounded<number>(math::pi);
            out.write("    number const pi = ");
            out.number(pi);
            out.write(", rest_of_pi = ");
            out.number(math::rounded<number>(math::pi - math::widened(pi)));
            out.write(";\n");
        }
        for (int h = 0; h < cpp_helper_count; ++h) {
            if (!calls.is_used[h]) continue;
            out.write("    auto const ");
            out.write(cpp_helpers[h].name);
            out.write(" = ");
            out.write(cpp_helpers[h].definition);
            out.write(";\n");
        }
    }
};

template <class Names, std::size_t N>
constexpr auto described_as_cpp(char const (&name)[N]) {
    constant_text<length_of_document<cpp_function<Names>> + N> text;
    cpp_function<Names>::write(text, name);
    return text;
}

}  // namespace leibniz::straight_line
