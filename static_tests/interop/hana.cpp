// SPDX-License-Identifier: BSL-1.0

// Tuples of Boost.Hana and structs adapted to it are shapes.

#include <leibniz/calculus.hpp>
#include <leibniz/interop/hana.hpp>
#include <leibniz/linear.hpp>

#include <boost/hana/define_struct.hpp>
#include <boost/hana/equal.hpp>
#include <boost/hana/tuple.hpp>

#include <concepts>
#include <tuple>

namespace {

namespace hana = boost::hana;
using namespace hana::literals;
using namespace leibniz;

constexpr matrix w{{1.0, 2.0}, {3.0, 4.0}};
constexpr vector x{5.0, 7.0};

// The gradient by a hana::tuple is one, and so are the blocks of a Jacobian.
constexpr auto form = [](auto const& p) { return dot(p[0_c], p[1_c]) * p[2_c]; };
static_assert(gradient(form, hana::make_tuple(x, vector{2.0, 3.0}, 2.0f)) ==
              hana::make_tuple(vector{4.0, 6.0}, vector{10.0, 14.0}, 31.0));
constexpr auto product = [](auto const& p) { return p[0_c] * p[1_c]; };
constexpr auto product_of_two = [](auto const& a, auto const& b) { return a * b; };
constexpr auto blocks = jacobian_blocks(product, hana::make_tuple(w, x));
static_assert(blocks ==
              hana::make_tuple(partial<0>(product_of_two, w, x), partial<1>(product_of_two, w, x)));
static_assert(blocks == partial<0>(product, hana::make_tuple(w, x)));
static_assert(jacobian(product, hana::make_tuple(w, x)) ==
              matrix{{5, 7, 0, 0, 1, 2}, {0, 0, 5, 7, 3, 4}});
static_assert(jvp(product, hana::make_tuple(w, x), hana::make_tuple(0 * w, x)) == w * x);
static_assert(derivative([](auto t) { return hana::make_tuple(t * t, vector{t, 3 * t}); }, 2.0) ==
              hana::make_tuple(4.0, vector{1.0, 3.0}));
static_assert(std::get<1>(jacobian_blocks([](auto t, auto const& p) { return t * product(p); }, 2.0,
                                          hana::make_tuple(w, x))) ==
              hana::make_tuple(2.0 * blocks[0_c], 2.0 * blocks[1_c]));

// A struct with constructors, adapted to Hana.
template <class T>
struct spring {
    BOOST_HANA_DEFINE_STRUCT(spring, (T, stiffness), (T, rest_length));
    constexpr spring() = default;
    constexpr spring(T k, T l) : stiffness(k), rest_length(l) {}
};
constexpr auto energy = [](auto const& s) { return s.stiffness * s.stiffness * s.rest_length; };
constexpr spring<double> soft{2, 3};
static_assert(!aggregate<spring<double>>);
static_assert(gradient(energy, soft).stiffness == 12);
static_assert(gradient(energy, soft).rest_length == 4);
static_assert(hessian(energy, soft) == matrix{{6, 4}, {4, 0}});

// An aggregate that is adapted, too: its blocks come as a hana::tuple.
template <class T>
struct system {
    BOOST_HANA_DEFINE_STRUCT(system, (T, mass), (spring<T>, suspension));
};
constexpr auto motion = [](auto const& s) {
    return vector{s.mass * s.suspension.stiffness, s.suspension.rest_length};
};
constexpr system<double> car{5, soft};
static_assert(aggregate<system<double>>);
static_assert(gradient([](auto const& s) { return motion(s)[0]; }, car).suspension.stiffness == 5);
static_assert(jacobian_blocks(motion, car) ==
              hana::make_tuple(vector{2.0, 0.0},
                               hana::make_tuple(vector{5.0, 0.0}, vector{0.0, 1.0})));

}  // namespace
