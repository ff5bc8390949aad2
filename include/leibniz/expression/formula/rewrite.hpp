// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/expression/formula/tags.hpp>

#include <cstddef>
#include <cstdint>

/// Tags made of tags.
namespace leibniz::formula {

/// A tag with other leaves: `Map::leaf<Leaf>` takes the place of each.
template <class Tag, class Map>
struct rewritten_tag {
    using type = typename Map::template leaf<Tag>;
};
template <class Tag, class Map>
using rewritten = typename rewritten_tag<Tag, Map>::type;
template <template <class...> class Kind, class First, class... More, class Map>
struct rewritten_tag<Kind<First, More...>, Map> {
    using type = Kind<rewritten<First, Map>, rewritten<More, Map>...>;
};
template <class Base, int Exponent, class Map>
struct rewritten_tag<power<Base, Exponent>, Map> {
    using type = power<rewritten<Base, Map>, Exponent>;
};
template <class Rule, class... Arguments, class Map>
struct rewritten_tag<function<Rule, Arguments...>, Map> {
    using type = function<Rule, rewritten<Arguments, Map>...>;
};

/// Numbers by value at places that begin later.
template <std::size_t By>
struct shifted_leaf {
    template <class Tag>
    struct of {
        using type = Tag;
    };
    template <std::size_t Place>
    struct of<number<Place>> {
        using type = number<Place + By>;
    };
    template <class Tag>
    using leaf = typename of<Tag>::type;
};
template <class Tag, std::size_t By>
struct shifted_tag {
    using type = rewritten<Tag, shifted_leaf<By>>;
};
template <class Tag>
struct shifted_tag<Tag, 0> {
    using type = Tag;
};
template <class Tag, std::size_t By>
using shifted = typename shifted_tag<Tag, By>::type;

// The operators spell what is written; only + 0 and − 0 leave nothing behind.
template <class A, class B>
struct sum_of {
    using type = sum<A, B>;
};
template <class... A, class B>
struct sum_of<sum<A...>, B> {
    using type = sum<A..., B>;
};
template <class A>
struct sum_of<A, constant<0>> {
    using type = A;
};
template <class... A>
struct sum_of<sum<A...>, constant<0>> {
    using type = sum<A...>;
};
template <class B>
struct sum_of<constant<0>, B> {
    using type = B;
};
template <>
struct sum_of<constant<0>, constant<0>> {
    using type = constant<0>;
};

template <class A>
struct negation_of {
    using type = negation<A>;
};
template <std::int64_t P, std::int64_t Q>
struct negation_of<constant<P, Q>> {
    using type = constant<-P, Q>;
};

template <class A, class B>
struct difference_of : sum_of<A, negation<B>> {};
template <class A>
struct difference_of<A, constant<0>> {
    using type = A;
};

template <class A, class B>
struct product_of {
    using type = product<A, B>;
};
template <class... A, class B>
struct product_of<product<A...>, B> {
    using type = product<A..., B>;
};
template <class A, class B>
struct quotient_of : product_of<A, reciprocal<B>> {};

}  // namespace leibniz::formula
