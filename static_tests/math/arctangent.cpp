// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math/arctangent.hpp>
#include <leibniz/math/classification.hpp>

#include <limits>

namespace math = leibniz::math;
namespace own = leibniz::math::correctly_rounded;

template <class T>
struct special_values {
    static constexpr T infinity = std::numeric_limits<T>::infinity();
    static constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    static constexpr T pi = T(3.14159265358979323846264338327950288L);
    static_assert(math::sign_bit(math::atan(-T(0))));
    static_assert(math::atan(infinity) == pi / 2);
    static_assert(math::atan(-infinity) == -pi / 2);
    static_assert(math::is_nan(math::atan(nan)));
    static_assert(math::sign_bit(math::asin(-T(0))));
    static_assert(math::asin(T(1)) == pi / 2);
    static_assert(math::asin(T(-1)) == -pi / 2);
    static_assert(math::is_nan(math::asin(nan)));
    static_assert(math::acos(T(1)) == 0);
    static_assert(!math::sign_bit(math::acos(T(1))));
    static_assert(math::acos(T(-1)) == pi);
    static_assert(math::acos(T(0)) == pi / 2);
    static_assert(math::is_nan(math::acos(nan)));

    // Where the point lies on an axis, at the origin or infinitely far, the signs of its
    // coordinates decide.
    static_assert(math::atan2(T(0), T(-2)) == pi);
    static_assert(math::atan2(-T(0), T(-2)) == -pi);
    static_assert(math::atan2(T(0), -T(0)) == pi);
    static_assert(math::atan2(-T(0), -T(0)) == -pi);
    static_assert(!math::sign_bit(math::atan2(T(0), T(0))));
    static_assert(math::sign_bit(math::atan2(-T(0), T(0))));
    static_assert(math::sign_bit(math::atan2(-T(0), T(2))));
    static_assert(math::atan2(T(2), T(0)) == pi / 2);
    static_assert(math::atan2(T(2), -T(0)) == pi / 2);
    static_assert(math::atan2(T(-2), -T(0)) == -pi / 2);
    static_assert(math::atan2(T(2), -infinity) == pi);
    static_assert(math::atan2(T(-2), -infinity) == -pi);
    static_assert(math::atan2(T(2), infinity) == 0);
    static_assert(math::sign_bit(math::atan2(T(-2), infinity)));
    static_assert(math::atan2(infinity, T(-2)) == pi / 2);
    static_assert(math::atan2(-infinity, T(2)) == -pi / 2);
    static_assert(math::atan2(infinity, infinity) == pi / 4);
    static_assert(math::atan2(-infinity, infinity) == -pi / 4);
    static_assert(math::atan2(infinity, -infinity) == own::atan2(T(1), T(-1)));
    static_assert(math::atan2(-infinity, -infinity) == own::atan2(T(-1), T(-1)));
    static_assert(math::is_nan(math::atan2(nan, T(1))));
    static_assert(math::is_nan(math::atan2(T(1), nan)));

    // The smallest numbers are their own angles; 3/2 of the smallest has one that is nearer to 1
    // than to 2 of it, if not by much.
    static constexpr T least = std::numeric_limits<T>::denorm_min();
    static constexpr T most = std::numeric_limits<T>::max();
    static_assert(math::atan(least) == least);
    static_assert(math::asin(-least) == -least);
    static_assert(math::acos(least) == pi / 2);
    static_assert(math::atan(-most) == -pi / 2);
    static_assert(math::atan2(3 * least, T(2)) == least);
    static_assert(math::atan2(least, most) == 0);
    static_assert(math::sign_bit(math::atan2(-least, most)));
    static_assert(math::atan2(least, -most) == pi);
    static_assert(math::atan2(-most, least) == -pi / 2);

    // However it is computed, it is the same number.
    static_assert(math::atan(T(0.75)) == own::atan(T(0.75)));
    static_assert(math::atan(T(-1.75)) == own::atan(T(-1.75)));
    static_assert(math::asin(T(-0.75)) == own::asin(T(-0.75)));
    static_assert(math::acos(T(-0.75)) == own::acos(T(-0.75)));
    static_assert(math::acos(1 - std::numeric_limits<T>::epsilon()) ==
                  own::acos(1 - std::numeric_limits<T>::epsilon()));
    static_assert(math::atan2(T(0.75), T(-0.5)) == own::atan2(T(0.75), T(-0.5)));
};
template struct special_values<float>;
template struct special_values<double>;
template struct special_values<long double>;

// The hardest of many random arguments: the true value is half-way between two numbers of the type,
// but for some millionths of their distance. The right one of the two is MPFR's.
constexpr bool extended = std::numeric_limits<long double>::digits == 64;
static_assert(own::atan(0x1.3905ccp-9f) == 0x1.3905a6p-9f);
static_assert(own::atan(-0x1.537c2p-8f) == -0x1.537b5ap-8f);
static_assert(own::atan(0x1.3e15cc90e6fcbp+9) == 0x1.91b8b1146b4fap+0);
static_assert(own::atan(0x1.dd2262125f1c2p+3) == 0x1.80faf90e837d7p+0);
static_assert(own::atan(0x1.9a1989521e07bp-1) == 0x1.59c59e1e4e5d8p-1);
static_assert(own::atan(-0x1.fd85adfd6e096p-1) == -0x1.90e1c77a8db6dp-1);
static_assert(!extended || own::atan(0x9.1ff389aabb48e7cp-3L) == 0xd.9da48cbcdca3699p-4L);
static_assert(!extended || own::atan(-0xd.91b5fc3639d97afp-11L) == -0xd.91a8f91b2d330d5p-11L);
static_assert(own::asin(0x1.f042e8p-5f) == 0x1.f090bcp-5f);
static_assert(own::asin(0x1.a40fbp-1f) == 0x1.eca118p-1f);
static_assert(own::asin(-0x1.c3f9c03648a8p-9) == -0x1.c3f9faea1b348p-9);
static_assert(own::asin(0x1.dcf5bd1c3e25p-1) == 0x1.32dd1ee63ce2cp+0);
static_assert(own::asin(0x1.7217eaa23c78dp-2) == 0x1.7aaa26f607eep-2);
static_assert(own::asin(-0x1.ee7c38c1e93d7p-4) == -0x1.efb1be9606b9ep-4);
static_assert(!extended || own::asin(0xd.1ce1d857cc69ec4p-10L) == 0xd.1cf95550aadad6fp-10L);
static_assert(!extended || own::asin(0xb.e98735a6c6a52e5p-4L) == 0xd.6fd8901914172ep-4L);
static_assert(own::acos(-0x1.f42494p-1f) == 0x1.7685e8p+1f);
static_assert(own::acos(-0x1.b0fea4p-7f) == 0x1.9581b8p+0f);
static_assert(own::acos(-0x1.7fc2869a0e30fp-2) == 0x1.f476f52371b8p+0);
static_assert(own::acos(-0x1.be42e02dc02p-5) == 0x1.a01390e7eb7edp+0);
static_assert(own::acos(0x1.7365132100206p-6) == 0x1.8c520063ec6eep+0);
static_assert(own::acos(-0x1.e220c8668c5b6p-2) == 0x1.07cfafef805b9p+1);
static_assert(!extended || own::acos(-0x9.0bb532abc72eadcp-9L) == 0xc.b52cfa4dc9d86dbp-3L);
static_assert(!extended || own::acos(0xe.9a4c292209d3cc5p-5L) == 0x8.c6803251f778fe7p-3L);
static_assert(own::atan2(-0x1.fec0acp+2f, 0x1.a8eebcp-2f) == -0x1.84d302p+0f);
static_assert(own::atan2(-0x1.406692p-1f, 0x1.63c6ap+3f) == -0x1.cc9afp-5f);
static_assert(own::atan2(0x1.1c8fdf0b5b961p+2, 0x1.bea5e7d2bbea4p+0) == 0x1.32655c29e6ee4p+0);
static_assert(own::atan2(-0x1.b3aa94d192514p-1, 0x1.c2d38e674fafp-3) == -0x1.51514f6af0dcap+0);
static_assert(own::atan2(0x1.aa9c3ea39c28dp+0, 0x1.9cc4f7c88e192p+2) == 0x1.02ebd9563a65bp-2);
static_assert(own::atan2(-0x1.75ed58297b282p+3, -0x1.414404529a35ap+1) == -0x1.c8499e5699a54p+0);
static_assert(!extended || own::atan2(-0x8.be935fda0bf5432p-4L, -0xf.d547c7df538a2f5p+0L) ==
                               -0xc.6da8943f4e91a7fp-2L);
static_assert(!extended || own::atan2(0x8.d075de42e3a8afbp-1L, -0xd.c551f6d768099fp-2L) ==
                               0x8.ef8f1db0dc40a1ap-2L);

// Integers are taken for doubles, and the common type is the result's.
static_assert(math::atan(1) == math::atan(1.0));
static_assert(math::atan2(1, 1.0f) == math::atan(1.0));
