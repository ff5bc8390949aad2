// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus/seed.hpp>
#include <leibniz/scalar/dual.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <span>
#include <type_traits>
#include <utility>

/// A point whose size is known at run time is not copied to be seeded: its numbers are seeded when
/// they are read.
namespace leibniz {

/// The iterator of a view that has indices. Each carries its view, so that none is left behind.
template <class View>
struct index_iterator {
    using value_type = typename View::value_type;
    using reference = decltype(std::declval<View const&>()[0]);
    using pointer = void;
    using difference_type = std::ptrdiff_t;
    // std::random_access_iterator_tag, without <iterator>, which costs as much as all of this room.
    using iterator_concept = std::span<int>::reverse_iterator::iterator_category;

    View view;
    std::size_t i;

    constexpr reference operator*() const { return view[i]; }
    constexpr reference operator[](difference_type n) const { return *(*this + n); }

    constexpr index_iterator& operator+=(difference_type n) {
        i += static_cast<std::size_t>(n);
        return *this;
    }
    constexpr index_iterator& operator-=(difference_type n) { return *this += -n; }
    constexpr index_iterator& operator++() { return *this += 1; }
    constexpr index_iterator& operator--() { return *this -= 1; }
    constexpr index_iterator operator++(int) { return std::exchange(*this, *this + 1); }
    constexpr index_iterator operator--(int) { return std::exchange(*this, *this - 1); }

    friend constexpr index_iterator operator+(index_iterator x, difference_type n) {
        return x += n;
    }
    friend constexpr index_iterator operator+(difference_type n, index_iterator x) {
        return x += n;
    }
    friend constexpr index_iterator operator-(index_iterator x, difference_type n) {
        return x -= n;
    }
    friend constexpr difference_type operator-(index_iterator const& x, index_iterator const& y) {
        return static_cast<difference_type>(x.i - y.i);
    }
    friend constexpr bool operator==(index_iterator const& x, index_iterator const& y) {
        return x.i == y.i;
    }
    friend constexpr auto operator<=>(index_iterator const& x, index_iterator const& y) {
        return x.i <=> y.i;
    }
};

/// Number i moves along direction i − first, if that is one of these Count.
template <std::size_t Count>
struct basis_directions {
    static constexpr std::size_t count = Count;
    template <class F>
    using differentiated = F;
    template <class T>
    using moving = T;

    std::size_t first;

    template <class T>
    constexpr void seed(lanes<T, Count>& tangent, std::size_t i) const {
        if (i - first < Count) tangent[i - first] = T(1);
    }
    /// How many of them a point of this size has.
    constexpr std::size_t within(std::size_t size) const {
        return size - first < Count ? size - first : Count;
    }
    constexpr basis_directions from(std::size_t offset) const { return {first - offset}; }
};

/// Number i moves by vᵢ.
template <class V>
struct one_direction {
    static constexpr std::size_t count = 1;
    template <class F>
    using differentiated = jvp_along<F, V>;
    template <class T>
    using moving = moving_number<T, typename V::value_type>;

    V v;

    template <class T>
    constexpr void seed(lanes<T, 1>& tangent, std::size_t i) const {
        tangent[0] = static_cast<T>(v[i]);
    }
    constexpr one_direction from(std::size_t offset) const { return {v.subspan(offset)}; }
};

/// x + directions·ε: what a function is called with in the place of a span. It reads like the
/// std::span it stands for, by index, by iterator and in parts; its numbers are values, made when
/// they are read.
template <class Tag, class Point, class Directions>
struct seeded_view {
    using number = typename Directions::template moving<real_scalar<typename Point::value_type>>;
    using value_type = dual<number, Directions::count, Tag>;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using iterator = index_iterator<seeded_view>;

    Point point;
    Directions directions;

    // With constructors it is no struct of shapes.
    constexpr seeded_view() = default;
    constexpr seeded_view(Point const& x, Directions const& v) : point(x), directions(v) {}

    constexpr std::size_t size() const { return point.size(); }
    constexpr bool empty() const { return size() == 0; }

    constexpr value_type operator[](std::size_t i) const {
        value_type r(static_cast<number>(point[i]));
        directions.seed(r.tangent, i);
        return r;
    }
    constexpr value_type front() const { return (*this)[0]; }
    constexpr value_type back() const { return (*this)[size() - 1]; }

    constexpr iterator begin() const { return {*this, 0}; }
    constexpr iterator end() const { return {*this, size()}; }

    constexpr seeded_view subspan(std::size_t offset,
                                  std::size_t count = std::dynamic_extent) const {
        return {point.subspan(offset, count), directions.from(offset)};
    }
    constexpr seeded_view first(std::size_t count) const { return subspan(0, count); }
    constexpr seeded_view last(std::size_t count) const { return subspan(size() - count, count); }
};

template <class X>
inline constexpr bool is_seeded_view = false;
template <class Tag, class Point, class Directions>
inline constexpr bool is_seeded_view<seeded_view<Tag, Point, Directions>> = true;

}  // namespace leibniz
