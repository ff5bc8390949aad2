// error: a_name_is_made_of_letters_digits_and_underscores_and_begins_with_no_digit
// SPDX-License-Identifier: BSL-1.0
#include <leibniz/expression.hpp>

#ifdef MUST_NOT_COMPILE
inline constexpr auto wrong = leibniz::variable<"two words">;
#else
inline constexpr auto right = leibniz::variable<"two_words">;
#endif
