// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/expression.hpp>
#include <leibniz/expression/gradient.hpp>
#include <leibniz/expression/simplify.hpp>

#include <boost/hana/equal.hpp>
#include <boost/hana/fwd/at.hpp>
#include <boost/hana/fwd/drop_front.hpp>
#include <boost/hana/fwd/is_empty.hpp>
#include <boost/hana/fwd/length.hpp>
#include <boost/hana/minus.hpp>
#include <boost/hana/mult.hpp>
#include <boost/hana/negate.hpp>
#include <boost/hana/one.hpp>
#include <boost/hana/plus.hpp>
#include <boost/hana/fwd/transform.hpp>
#include <boost/hana/fwd/unpack.hpp>
#include <boost/hana/zero.hpp>

/// Expressions are a ring in the sense of Boost.Hana: hana::sum, hana::product, == of tuples.
namespace boost::hana {

template <>
struct plus_impl<leibniz::expression_tag, leibniz::expression_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return a + b; }
};
template <>
struct zero_impl<leibniz::expression_tag> {
    static constexpr auto apply() { return leibniz::zero{}; }
};
template <>
struct minus_impl<leibniz::expression_tag, leibniz::expression_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return a - b; }
};
template <>
struct negate_impl<leibniz::expression_tag> {
    static constexpr auto apply(auto const& a) { return -a; }
};
template <>
struct mult_impl<leibniz::expression_tag, leibniz::expression_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return a * b; }
};
template <>
struct one_impl<leibniz::expression_tag> {
    static constexpr auto apply() { return leibniz::constant<1>; }
};
template <>
struct equal_impl<leibniz::expression_tag, leibniz::expression_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return leibniz::identical(a, b); }
};

// Gradients, Jacobians and Hessians are sequences of what they hold.
template <>
struct unpack_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all, auto const& f) { return unpack(all.entries, f); }
};
template <>
struct length_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all) { return length(all.entries); }
};
template <>
struct at_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all, auto const& i) { return at(all.entries, i); }
};
template <>
struct is_empty_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all) { return is_empty(all.entries); }
};
template <>
struct drop_front_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all, auto const& n) {
        return drop_front(all.entries, n);
    }
};
template <>
struct transform_impl<leibniz::expressions_tag> {
    static constexpr auto apply(auto const& all, auto const& f) {
        return transform(all.entries, f);
    }
};
template <>
struct equal_impl<leibniz::expressions_tag, leibniz::expressions_tag> {
    static constexpr auto apply(auto const& a, auto const& b) {
        return equal(a.entries, b.entries);
    }
};
template <>
struct equal_impl<leibniz::expressions_tag, tuple_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return equal(a.entries, b); }
};
template <>
struct equal_impl<tuple_tag, leibniz::expressions_tag> {
    static constexpr auto apply(auto const& a, auto const& b) { return equal(a, b.entries); }
};

}  // namespace boost::hana
