// SPDX-License-Identifier: BSL-1.0

#include <leibniz/linear.hpp>
#include <leibniz/math/classification.hpp>
#include <leibniz/rules/all.hpp>
#include <leibniz/scalar.hpp>

#include <boost/hana/all_of.hpp>

#include <array>
#include <concepts>
#include <limits>
#include <numbers>
#include <tuple>
#include <type_traits>

namespace {

using namespace leibniz;
using std::numbers::pi;

constexpr complex<double> i{0, 1};

// A scalar like any other.
static_assert(scalar<complex<double>> && !real_number<complex<double>>);
static_assert(scalar<complex<dual<double>>> && scalar<dual<complex<double>>>);
static_assert(is_exact<complex<rational>> && !is_exact<complex<double>>);
static_assert(std::is_trivially_copyable_v<complex<double>>);
static_assert(sizeof(complex<double>) == 2 * sizeof(double));

// Its parts decide what it is of.
static_assert(std::same_as<decltype(complex{1.0f, 2.0f}), complex<float>>);
static_assert(std::same_as<decltype(complex{1, 2}), complex<double>>);
static_assert(std::same_as<decltype(complex{1.0f, 2}), complex<float>>);
static_assert(std::same_as<decltype(complex{1.0L, 2}), complex<long double>>);
static_assert(std::same_as<decltype(complex{dual<double>(1), 2}), complex<dual<double>>>);
static_assert(std::same_as<decltype(complex{rational{1, 2}}), complex<rational>>);
static_assert(std::same_as<decltype(complex{complex{1.0}}), complex<double>>);

// Where numbers meet. A plain number becomes what it meets, a real one a part.
static_assert(std::same_as<common_scalar<complex<float>, double>, complex<float>>);
static_assert(std::same_as<common_scalar<int, complex<rational>>, complex<rational>>);
static_assert(std::same_as<common_scalar<complex<float>, complex<double>>, complex<double>>);
struct first;
struct second;
template <class T, class Tag>
using d = dual<T, 1, Tag>;
static_assert(
    std::same_as<common_scalar<complex<double>, d<double, first>>, complex<d<double, first>>>);
static_assert(
    std::same_as<common_scalar<d<double, first>, complex<double>>, complex<d<double, first>>>);
static_assert(std::same_as<common_scalar<d<complex<double>, first>, complex<double>>,
                           d<complex<double>, first>>);
static_assert(std::same_as<common_scalar<complex<float>, d<complex<double>, first>>,
                           d<complex<double>, first>>);
static_assert(std::same_as<common_scalar<d<complex<double>, first>, d<double, second>>,
                           d<complex<d<double, second>>, first>>);
static_assert(std::same_as<common_scalar<d<double, second>, d<complex<double>, first>>,
                           d<complex<d<double, second>>, first>>);
static_assert(std::same_as<common_scalar<complex<d<double, second>>, d<complex<double>, first>>,
                           d<complex<d<double, second>>, first>>);
static_assert(std::same_as<decltype(complex<d<double, first>>{} * complex<d<double, second>>{}),
                           complex<d<d<double, second>, first>>>);

/// The parts are the same, signs of zeros included.
constexpr bool same(complex<double> z, complex<double> w) {
    return z == w && math::sign_bit(z.real) == math::sign_bit(w.real) &&
           math::sign_bit(z.imaginary) == math::sign_bit(w.imaginary);
}

// Arithmetic.
constexpr complex z{3.0, 4.0};
constexpr complex w{1.0, -2.0};
static_assert(z + w == complex{4.0, 2.0});
static_assert(z - w == complex{2.0, 6.0});
static_assert(z * w == complex{11.0, -2.0});
static_assert(z / w == complex{-1.0, 2.0});
static_assert(-z == complex{-3.0, -4.0} && +z == z);
static_assert(i * i == -1);
static_assert(1 + z == complex{4.0, 4.0} && z + 1.0f == 1 + z && 1L + z == z + 1);
static_assert(1 - z == complex{-2.0, -4.0} && z - 1 == complex{2.0, 4.0});
static_assert(2 * z == complex{6.0, 8.0} && z * 0.5 == complex{1.5, 2.0});
static_assert(z / 2 == complex{1.5, 2.0} && 25 / z == complex{3.0, -4.0});
static_assert(complex{3.0} == 3 && 3 == complex{3.0} && z != 3 && z != w);
static_assert(z == complex{3.0f, 4.0f});
static_assert(complex{rational{1, 2}, rational{1, 3}} * complex{rational{1, 2}, rational{-1, 3}} ==
              rational{13, 36});
static_assert([] {
    complex x{1.0, 2.0};
    x += 1;
    x *= i;
    x -= complex{0.0f, 1.0f};
    x /= 2;
    return x;
}() == complex{-1.0, 0.5});

// A real number is real: it has no imaginary part that could change the sign of a zero.
static_assert(same(complex{1.0, -0.0} + 1, {2.0, -0.0}));
static_assert(same(1 - complex{1.0, 0.0}, {0.0, -0.0}));
static_assert(same(2 * complex{-0.0, 1.0}, {-0.0, 2.0}));
static_assert(same(1 / complex{2.0, 0.0}, {0.5, -0.0}));
static_assert(same(1 / complex{2.0, -0.0}, {0.5, 0.0}));

// A quotient does not overflow or vanish before its time.
static_assert(complex{1e300, 1e300} / complex{1e300, 1e300} == 1);
static_assert(complex{1e-300, 1e-300} / complex{1e-300, 1e-300} == 1);
static_assert(1 / complex{0.0, 0x1p-1000} == complex{0.0, -0x1p1000});
static_assert(1 / complex{0x1p1000, 0x1p1000} == complex{0x1p-1001, -0x1p-1001});

template <class T>
constexpr complex<T> sample(int& seed) {
    auto const number = [&] {
        seed = (seed * 5 + 3) % 16;
        return static_cast<T>(seed - 8) / 2;
    };
    T const x = number();
    return {x, number()};
}

/// They are a field, and conj an automorphism of it: checked where the arithmetic is exact.
template <class T>
constexpr bool is_a_field() {
    int seed = 1;
    for (int round = 0; round < 8; ++round) {
        auto const a = sample<T>(seed);
        auto const b = sample<T>(seed);
        auto const c = sample<T>(seed);
        if ((a + b) + c != a + (b + c) || a + b != b + a || a - a != 0) return false;
        if ((a * b) * c != a * (b * c) || a * b != b * a || a * 1 != a) return false;
        if (a * (b + c) != a * b + a * c) return false;
        if (conj(a * b) != conj(a) * conj(b) || conj(a + b) != conj(a) + conj(b)) return false;
        if (norm_squared(a) != a * conj(a) || square(a) != a * a) return false;
        if (pow(a, 3) != a * a * a || pow(a, 0) != 1) return false;
        if constexpr (is_exact<T>) {
            if (b != 0 && (a / b * b != a || 1 / b * b != 1 || pow(b, -2) * b * b != 1))
                return false;
        }
    }
    return true;
}
static_assert(is_a_field<rational>() && is_a_field<dual<rational>>());
static_assert(is_a_field<float>() && is_a_field<double>() && is_a_field<long double>());
static_assert(is_a_field<dual<double, 2>>());

// Sizes and angles.
static_assert(real(z) == 3 && imag(z) == 4 && conj(z) == complex{3.0, -4.0});
static_assert(abs(z) == 5 && norm_squared(z) == 25);
static_assert(abs(complex{3e300, 4e300}) == 5e300);
static_assert(abs(complex<rational>{3, 4}) == 5);
static_assert(norm_squared(vector{3.0, 4.0}) == 25 && norm(vector{3.0, 4.0}) == 5);
static_assert(arg(complex{-1.0, 0.0}) == pi && arg(complex{-1.0, -0.0}) == -pi);
static_assert(arg(i) == pi / 2 && from_polar(2.0, 0.0) == 2);

// Roots: on the cut the sign of zero says on which side.
static_assert(same(sqrt(complex{-1.0, 0.0}), i));
static_assert(same(sqrt(complex{-1.0, -0.0}), -complex{-0.0, 1.0}));
static_assert(same(sqrt(complex{0.0, 0.0}), {0.0, 0.0}));
static_assert(same(sqrt(complex{-0.0, -0.0}), {0.0, -0.0}));
static_assert(same(sqrt(complex{4.0, -0.0}), {2.0, -0.0}));
static_assert(sqrt(z) == complex{2.0, 1.0} && sqrt(-z) == complex{1.0, -2.0});
static_assert(sqrt(complex<rational>{-3, 4} / 9) == complex<rational>{1, 2} / 3);
static_assert(sqrt(2 * i) == 1 + i && sqrt(-2 * i) == 1 - i);
// Its largest and smallest numbers have roots.
constexpr double largest = std::numeric_limits<double>::max();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
static_assert(sqrt(complex{0x1.8p1023, 0x1p1023}) == 0x1p500 * sqrt(complex{0x1.8p23, 0x1p23}));
static_assert(sqrt(complex{-largest, 0.0}) == i * sqrt(largest));
static_assert(sqrt(complex{smallest, 0.0}) == sqrt(smallest));
static_assert(sqrt(complex{0.0, 2 * smallest}) == 0x1p-537 * (1 + i));

// Logarithms, with the same cut.
static_assert(same(log(complex{-1.0, 0.0}), {0.0, pi}));
static_assert(same(log(complex{-1.0, -0.0}), {0.0, -pi}));
static_assert(same(log(complex{1.0, -0.0}), {0.0, -0.0}));
static_assert(log(i) == i * (pi / 2));
static_assert(log(complex{0.0, 0.0}).real == -std::numeric_limits<double>::infinity());
// ln |1 + h·i| = h²/2 − …, and ln (1 + z) = z − …
static_assert(log(complex{1.0, 0x1p-30}).real == 0x1p-61);
static_assert(log(complex{0x1p-30, -1.0}).real == 0x1p-61);
static_assert(log1p(complex{0x1p-80, 0x1p-80}) == complex{0x1p-80, 0x1p-80});
static_assert(log1p(complex{-2.0, 0.0}) == complex{0.0, pi});
static_assert(expm1(complex{0x1p-80, 0x1p-80}) == complex{0x1p-80, 0x1p-80});

// Powers.
static_assert(pow(complex{1.0, 1.0}, 4) == -4 && pow(complex{1.0, 1.0}, -4) == -0.25);
static_assert(pow(i, 1000000000) == 1 && pow(i, 3.0) == -i && pow(i, complex{2.0}) == -1);
static_assert(pow(complex<rational>{1, 2}, 5) == complex<rational>{41, -38});
static_assert(pow(complex{0.0}, 0) == 1 && pow(complex{0.0}, 0.5) == 0);
static_assert(pow(complex{0.0}, complex{1.0, 1.0}) == 0);

/// Are they equal up to n units in the last place of |w|?
template <class T>
constexpr bool close(complex<T> const& z, complex<T> const& w, int n = 2) {
    return abs(z - w) <= n * std::numeric_limits<T>::epsilon() * abs(w);
}
template <class T>
constexpr bool close(complex<T> const& z, T const& x, int n = 2) {
    return close(z, complex{x}, n);
}

static_assert(close(log(complex{largest, largest}),
                    complex{log(largest) + std::numbers::ln2 / 2, pi / 4}));
static_assert(close(log2(8 * i), 3 + log2(i)) && close(log10(-1000 * i), 3 + log10(-i)));

// e^(iπ) = −1, as far as π is one: sin π = 1.22e−16 for the double π.
static_assert(close(exp(i * pi), -1.0, 1));
static_assert(exp(i * pi).imaginary == sin(pi) && exp(complex{1.0}) == exp(1.0));
static_assert(close(pow(i, i), exp(-pi / 2)));
static_assert(close(exp2(complex{3.0, 0.5}), 8 * pow(2, 0.5 * i)));
static_assert(close(exp10(complex{2.0, 0.25}), 100 * pow(10, 0.25 * i)));

// What is real on the real line, and what is on the other one.
static_assert(sin(complex{1.0}) == sin(1.0) && sin(i) == i * sinh(1.0));
static_assert(cos(complex{1.0}) == cos(1.0) && cos(i) == cosh(1.0));
static_assert(sinh(complex{1.0}) == sinh(1.0) && sinh(i) == i * sin(1.0));
static_assert(cosh(complex{1.0}) == cosh(1.0) && cosh(i) == cos(1.0));
static_assert(close(tan(complex{1.0}), tan(1.0)) && close(tan(i), i* tanh(1.0)));
static_assert(close(tanh(complex{0.25}), tanh(0.25)) && close(tanh(i), i* tan(1.0)));
static_assert(close(asin(complex{0.5}), pi / 6) && close(acos(complex{0.5}), pi / 3));
static_assert(close(atan(complex{1.0}), pi / 4) && close(atan(0.5 * i), i* atanh(0.5)));
static_assert(close(asinh(complex{0.5}), asinh(0.5)) && close(asinh(0.5 * i), i*(pi / 6)));
static_assert(close(acosh(complex{2.0}), acosh(2.0)) && close(acosh(i), {asinh(1.0), pi / 2}));
static_assert(close(atanh(complex{0.5}), atanh(0.5)) && close(atanh(i), i*(pi / 4)));
// Far out nothing overflows.
static_assert(tanh(complex{1000.0, 1.0}) == 1 && tanh(complex{-1000.0, 1.0}) == -1);
static_assert(tan(complex{1.0, 1000.0}) == i);
static_assert(close(asin(complex{0.0, 1e300}), i* asinh(1e300)));
static_assert(close(acosh(complex{1e300}), acosh(1e300)));
static_assert(close(atan(complex{1e300, 1e300}), pi / 2));
static_assert(atanh(complex{1.0, 0.0}).real == std::numeric_limits<double>::infinity());
static_assert(close(complex{atanh(complex{1.0, 0x1p-600}).real}, 300.5 * std::numbers::ln2));

/// Both sides of a cut: the function of conj z is the conj of the function, whichever zero Im z is.
constexpr bool is_symmetric_about_the_real_line(auto const& f, double x) {
    return same(f(complex{x, -0.0}), conj(f(complex{x, 0.0})));
}
constexpr auto inverse_functions =
    std::tuple{[](auto z) { return sqrt(z); },  [](auto z) { return log(z); },
               [](auto z) { return asin(z); },  [](auto z) { return acos(z); },
               [](auto z) { return acosh(z); }, [](auto z) { return atanh(z); },
               [](auto z) { return asinh(z); }, [](auto z) { return atan(z); }};
static_assert(std::apply(
    [](auto... f) {
        return ((is_symmetric_about_the_real_line(f, -2.5) &&
                 is_symmetric_about_the_real_line(f, -0.5) &&
                 is_symmetric_about_the_real_line(f, 0.5) &&
                 is_symmetric_about_the_real_line(f, 2.5)) &&
                ...);
    },
    inverse_functions));
// The values on the cuts: above, and for acosh, asinh and atan on their side.
static_assert(close(asin(complex{2.0, 0.0}), complex{pi / 2, acosh(2.0)}));
static_assert(close(acos(complex{2.0, 0.0}), complex{0.0, -acosh(2.0)}));
static_assert(close(acos(complex{-2.0, 0.0}), complex{pi, -acosh(2.0)}));
static_assert(close(acosh(complex{-2.0, 0.0}), complex{acosh(2.0), pi}));
static_assert(close(acosh(complex{0.5, -0.0}), complex{0.0, -pi / 3}));
static_assert(close(atanh(complex{2.0, 0.0}), complex{atanh(0.5), pi / 2}));
static_assert(close(atanh(complex{2.0, -0.0}), complex{atanh(0.5), -pi / 2}));
static_assert(close(asinh(complex{0.0, 2.0}), complex{acosh(2.0), pi / 2}));
static_assert(close(asinh(complex{-0.0, 2.0}), complex{-acosh(2.0), pi / 2}));
static_assert(close(atan(complex{0.0, 2.0}), complex{pi / 2, atanh(0.5)}));
static_assert(close(atan(complex{-0.0, 2.0}), complex{-pi / 2, atanh(0.5)}));

// Identities, at points of all quadrants and of several sizes, in every precision. A rounded atan z
// is seen by tan |1 + z²|/|z| times as large: 40 times at 40·i.
template <class T>
constexpr std::array<complex<T>, 6> points{{{T(0.5), T(0.25)},
                                            {T(-1.25), T(0.75)},
                                            {T(2), T(-1.5)},
                                            {T(-0.03125), T(-3)},
                                            {T(9), T(0.0625)},
                                            {T(-0.75), T(40)}}};
template <class T>
constexpr bool holds(auto const& identity) {
    for (auto const& point : points<T>) {
        if (!identity(point)) return false;
    }
    return true;
}
template <class T>
constexpr bool identities_hold() {
    static_assert(holds<T>([](auto z) { return close(square(sqrt(z)), z); }));
    static_assert(holds<T>([](auto z) { return close(exp(log(z)), z, 4); }));
    static_assert(holds<T>([](auto z) { return close(sin(asin(z)), z, 4); }));
    static_assert(holds<T>([](auto z) { return close(cos(acos(z)), z, 4); }));
    static_assert(holds<T>([](auto z) { return close(tan(atan(z)), z, 24); }));
    static_assert(holds<T>([](auto z) { return close(sinh(asinh(z)), z, 4); }));
    static_assert(holds<T>([](auto z) { return close(cosh(acosh(z)), z, 4); }));
    static_assert(holds<T>([](auto z) { return close(tanh(atanh(z)), z, 24); }));
    static_assert(holds<T>([](auto z) { return close(expm1(z) + 1, exp(z), 4); }));
    static_assert(holds<T>([](auto z) { return close(log1p(z - 1), log(z)); }));
    static_assert(holds<T>([](auto z) { return close(tan(z) * cos(z), sin(z), 4); }));
    static_assert(holds<T>([](auto z) { return close(tanh(z) * cosh(z), sinh(z), 4); }));
    static_assert(holds<T>([](auto z) { return close(z / conj(z) * conj(z), z, 3); }));
    static_assert(holds<T>([](auto z) { return close(pow(z, T(0.5)), sqrt(z), 4); }));
    static_assert(holds<T>([](auto z) { return close(pow(z, 3) / z, square(z), 5); }));
    static_assert(holds<T>([](auto z) { return close(from_polar(abs(z), arg(z)), z); }));
    return true;
}
static_assert(identities_hold<float>() && identities_hold<double>() &&
              identities_hold<long double>());

// A rule in the table has a complex version, or is refused: who adds one has to say which.
constexpr auto is_complex_or_refused = []<class Rule>(Rule) {
    if constexpr (!is_defined_for<Rule, complex<double>>) {
        return true;
    } else if constexpr (Rule::arity == 1) {
        return std::same_as<decltype(Rule::value(z)), complex<double>>;
    } else {
        return std::same_as<decltype(Rule::value(z, w)), complex<double>>;
    }
};
static_assert(boost::hana::all_of(rules::all, is_complex_or_refused));

// Linear algebra. A norm is real; a dot product does not conjugate, so that it is holomorphic.
static_assert(dot(vector{z, w}, vector{i, complex{1.0}}) == i * z + w);
static_assert(norm_squared(vector{z, w}) == 30 && norm(vector{z, 12 * i}) == 13);
static_assert(matrix{{z, i}, {complex{1.0}, w}} * vector{complex{1.0}, i} ==
              vector{z - 1, 1 + i* w});
constexpr matrix<complex<rational>, 2, 2> system{{{0, 1}, {1, 1}}, {{2, 0}, {0, -3}}};
static_assert(determinant(system) == complex<rational>{1, -2});
static_assert(inverse(i * identity<complex<double>, 3>()) == -i * identity<complex<double>, 3>());
static_assert(system * inverse(system) == identity<complex<rational>, 2>());
static_assert(system * solve(system, vector<rational, 2>{1, 2}) == vector<rational, 2>{1, 2});

// Complex numbers coincide with all their derivatives, on whichever side the ε lies.
constexpr dual<double> moving{3.0, {1.0}};
constexpr dual<double> resting{3.0, {0.0}};
static_assert(coincide(complex{moving, resting}, complex{moving, resting}));
static_assert(!coincide(complex{moving, resting}, complex{resting, resting}));
static_assert(complex{moving, resting} == complex{resting, resting});
static_assert(coincide(complex{moving, resting}, dual<complex<double>>{{3, 3}, {{{1, 0}}}}));
static_assert(!coincide(complex{moving, resting}, dual<complex<double>>{{3, 3}, {{{0, 1}}}}));
static_assert(coincide(complex{3.0, 0.0}, 3));

}  // namespace
