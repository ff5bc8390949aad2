// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/scalar/jet.hpp>

#include <numbers>

namespace leibniz {

/// The numbers whose constants are taken for those of S: of jets, what is below every ε.
template <class S>
struct takes_constants_of {};
template <jet S>
struct takes_constants_of<S> {
    using type = typename innermost<S>::type;
};
template <class S>
concept takes_constants = requires { typename takes_constants_of<S>::type; };

}  // namespace leibniz

/// The constants of the standard library, for generic code: `std::numbers::pi_v<decltype(x)>`. They
/// may be specialised for types of one's own ([math.constants]).
namespace std::numbers {
template <leibniz::takes_constants S>
inline constexpr S e_v<S> = S(e_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S log2e_v<S> = S(log2e_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S log10e_v<S> = S(log10e_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S pi_v<S> = S(pi_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S inv_pi_v<S> = S(inv_pi_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S inv_sqrtpi_v<S> = S(inv_sqrtpi_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S ln2_v<S> = S(ln2_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S ln10_v<S> = S(ln10_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S sqrt2_v<S> = S(sqrt2_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S sqrt3_v<S> = S(sqrt3_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S inv_sqrt3_v<S> = S(inv_sqrt3_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S egamma_v<S> = S(egamma_v<typename leibniz::takes_constants_of<S>::type>);
template <leibniz::takes_constants S>
inline constexpr S phi_v<S> = S(phi_v<typename leibniz::takes_constants_of<S>::type>);
}  // namespace std::numbers
