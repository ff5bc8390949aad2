// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/math/arithmetic/wide.hpp>

namespace leibniz::math {

/// ln 2 in Q128
inline constexpr uint128 fixed_ln2 = join(0xb17217f7d1cf79ab, 0xc9e3b39803f2f6af);

/// 1/ln 2
inline constexpr wide log2_of_e{join(0xb8aa3b295c17f0bb, 0xbe87fed0691d3e89), 0, false};

/// 1/ln 10
inline constexpr wide log10_of_e{join(0xde5bd8a937287195, 0x355baaafad33dc32), -2, false};

/// π
inline constexpr wide pi{join(0xc90fdaa22168c234, 0xc4c6628b80dc1cd1), 1, false};

/// π/2
inline constexpr wide half_pi{join(0xc90fdaa22168c234, 0xc4c6628b80dc1cd1), 0, false};

}  // namespace leibniz::math
