// SPDX-License-Identifier: BSL-1.0
#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/verify/identical.hpp>
#include <leibniz/verify/proof/field_circle.hpp>
#include <leibniz/verify/proof/finite_field.hpp>

#include <cstdint>

/// The prime is one of a kind: with others the verdicts are the same.
namespace {

using namespace leibniz;

template <std::uint64_t P>
struct field {
    using f = proofs::finite_field<P>;

    // −1 is no square, small primes are; each square has one root that is a square.
    static_assert(!f::is_square(P - 1));
    static_assert(f::is_square(2) && f::is_square(3) && f::is_square(61));
    static_assert(f::product(f::root(2), f::root(2)) == 2 && f::is_square(f::root(2)));
    static_assert(f::product(f::inverse(7), 7) == 1);
    // 3/4, and 0.1 as the double that it is
    static_assert(f::product(f::of(0.75), 4) == 3);
    static_assert(f::product(f::of(0.1), f::power(2, 55)) == 3602879701896397);
    static_assert(f::of(-0x1p80) == f::negation(f::power(2, 80)));

    // Twelve twelfths of π turn (1, 0) into (−1, 0), and every point of the circle stays on it.
    using circle = proofs::field_circle<P>;
    static_assert(circle::turned(circle::twelfth(), 12).x == P - 1);
    static_assert(circle::turned(circle::twelfth(), 12).y == 0);
    static constexpr auto some = circle::of(1234567);
    static_assert(f::sum(f::product(some.x, some.x), f::product(some.y, some.y)) == 1);
    static_assert(circle::turned(some, f::order_of_circle).x == 1);

    template <class... Args, class F, class G>
    static constexpr bool proves(F const& left, G const& right) {
        return proofs::compared<P, Args...>(left, right).proved();
    }
    // kernels of exp, log and angles; roots; signs; twelfths of π; awkward constants
    static_assert(proves<double>(derivative([](auto x) { return 1 / (1 + exp(-x)); }),
                                 [](auto x) { return exp(-x) / square(1 + exp(-x)); }));
    static_assert(proves<double, double>([](auto x, auto y) { return log(12 * x * y); },
                                         [](auto x, auto y) {
                                             return log(x) + log(y) + 2 * log(decltype(x)(2)) +
                                                    log(decltype(x)(3));
                                         }));
    static_assert(proves<double, double>([](auto x, auto y) { return sin(x + y); },
                                         [](auto x, auto y) {
                                             return sin(x) * cos(y) + cos(x) * sin(y);
                                         }));
    static_assert(proves<double>([](auto x) { return sqrt(x + 2 * sqrt(x) + 1); },
                                 [](auto x) { return sqrt(x) + 1; }));
    static_assert(proves<double, double>([](auto x, auto y) { return abs(x * y) + sqrt(x * x); },
                                         [](auto x, auto y) { return abs(x) * (abs(y) + 1); }));
    static_assert(
        proves<double>([](auto x) { return cos(x + std::numbers::pi_v<decltype(x)> / 3); },
                       [](auto x) { return (cos(x) - sqrt(decltype(x)(3)) * sin(x)) / 2; }));
    static_assert(proves<double>([](auto x) { return exp(0.1 * x) * exp(0.3 * x); },
                                 [](auto x) { return exp(0.1 * x + 0.3 * x); }));
    static_assert(proves<double>([](auto x) { return abs(-109 * x); },
                                 [](auto x) { return 109 * abs(x); }));

    static_assert(!proves<double>([](auto x) { return sqrt(x * x + 6 * x + 9); },
                                  [](auto x) { return x + 3; }));
    static_assert(!proves<double>([](auto x) { return abs(-109 * x); },
                                  [](auto x) { return -109 * abs(x); }));
    static_assert(!proves<double>([](auto x) { return exp(max(x, decltype(x)(7))); },
                                  [](auto x) { return exp(x); }));
};

template struct field<proofs::prime>;
template struct field<4611685720364629079>;
template struct field<4611685775587946039>;

}  // namespace
