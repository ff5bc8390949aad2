// SPDX-License-Identifier: BSL-1.0
// MPFR's results. Written by  cmake --build build/test --target leibniz.write_table
#include <leibniz/math.hpp>

#include <cfloat>

namespace math = leibniz::math;

#if LDBL_MANT_DIG == 64

static_assert(math::sqrt(0x0.000000000000098p-16385L) == 0x8.b7c19a3226fc42fp-8222L);
static_assert(math::sqrt(0x0.3f28ce9dd23d781p-16385L) == 0xb.3d39d89b4957f5ep-8197L);
static_assert(math::sqrt(0x9.000000000000005p-86L) == 0xc.000000000000003p-45L);
static_assert(math::sqrt(0xd.f65b0c59dp-47L) == 0xa.919a06ea3dcc9a5p-25L);
static_assert(math::sqrt(0x8.0000000000002p-3L) == 0x8.0000000000001p-3L);
static_assert(math::sqrt(0xd.511fb00a4f1ad93p-3L) == 0xa.525365fda27b827p-3L);
static_assert(math::sqrt(0xb.bf84292p+1367L) == 0x9.b1dp+682L);
static_assert(math::sqrt(0x9.742b1f90af44p+2970L) == 0xc.4c7e48p+1483L);
static_assert(math::sqrt(0xc.400000000000002p+8858L) == 0xe.000000000000001p+4427L);
static_assert(math::sqrt(0xd.558823d8fa4p+9970L) == 0xe.9b3a6p+4983L);
static_assert(math::sqrt(0xe.8ef59c4p+11982L) == 0xf.432p+5989L);
static_assert(math::sqrt(0x8.bad3f9ce1368fe7p+12705L) == 0x8.5b60250068b3101p+6351L);

static_assert(math::cbrt(-0xa.874f8b28d286f3ap+15313L) == -0xb.0bb28065e37f2fep+5102L);
static_assert(math::cbrt(-0xf.fffffffffep+0L) == -0xa.14517cc6b8d9edbp-2L);
static_assert(math::cbrt(-0xf.fffeep-4L) == -0xf.ffff9ffffdbffffp-4L);
static_assert(math::cbrt(-0x9.20160539e8d3ff8p-5L) == -0xa.880a19a85d64ec7p-4L);
static_assert(math::cbrt(-0xf.ffffff4p-12L) == -0xa.14517c9e67ff7d5p-6L);
static_assert(math::cbrt(0xd.d05286771d86f05p-10274L) == 0xc.179e00000000001p-3427L);
static_assert(math::cbrt(0xf.3f6ap-78L) == 0x9.eb3a15a323e6fcp-28L);
static_assert(math::cbrt(0xc.25cp-57L) == 0x9.31f046d7ca1cd2ap-21L);
static_assert(math::cbrt(0xa.669fd95387a4e21p-3L) == 0x8.bb3c44a7747f5b7p-3L);
static_assert(math::cbrt(0xc.0678d3c9b11db8ap-2L) == 0xb.8bccc882375af5ep-3L);
static_assert(math::cbrt(0xf.0277e79c0b8df0dp+5512L) == 0xc.6e7cda0cefb2e99p+1835L);
static_assert(math::cbrt(0x8.a13de5577d6bfe9p+7675L) == 0xa.565513a4f0a59f9p+2556L);

static_assert(math::hypot(-0x9.61633f4e42fadb4p+15637L, -0xb.b0d939028b58d9dp-4434L) ==
              0x9.61633f4e42fadb4p+15637L);
static_assert(math::hypot(-0x9.493b86db52c8a7cp+7424L, 0x9.92cdc849e8a184fp+6291L) ==
              0x9.493b86db52c8a7cp+7424L);
static_assert(math::hypot(-0xf.591353c12b9e9c4p+14L, 0xf.c313e0fd962f117p-21L) ==
              0xf.591353c12b9e9c4p+14L);
static_assert(math::hypot(-0xe.ab9c7bf5a93f037p+1L, -0x9.dd66b7fc6ee0ce8p-7L) ==
              0xe.ab9fcd0a8980566p+1L);
static_assert(math::hypot(-0xd.77bc4ea549828a5p-1L, -0x8.0dce069a22858abp+1L) ==
              0x8.bab810935323447p+1L);
static_assert(math::hypot(-0x8.0000000006668p-2L, 0xd.42a91cp-77L) == 0x8.0000000006668p-2L);
static_assert(math::hypot(-0xf.dcf02a7e46f7001p-5813L, 0x9.f50506p-5835L) ==
              0xf.dcf02a7e4729001p-5813L);
static_assert(math::hypot(-0x9.72e33b88bb3fd02p-16360L, -0xd.ed54d48eb70051fp+5478L) ==
              0xd.ed54d48eb70051fp+5478L);
static_assert(math::hypot(0x0.000001b779d68e5p-16385L, 0xf.ffffffffffffff8p+16380L) ==
              0xf.ffffffffffffff8p+16380L);
static_assert(math::hypot(0xdp-63L, 0xe.ap-60L) == 0xe.b70a4bb1199cf12p-60L);
static_assert(math::hypot(0xb.b7e42c6c18fda87p-4L, 0xc.c8afa880a918c97p-2L) ==
              0xd.1d84de877b13p-2L);
static_assert(math::hypot(0xf.fffffffffffffeep-4L, -0xf.fffffff1acp-4L) == 0xb.504f333a8d10d19p-3L);

static_assert(math::hypot(-0xf.fa73d6df10d894bp+13L, 0xb.f7ae064a494aedbp-20L, 0x0p+0L) ==
              0xf.fa73d6df10d894bp+13L);
static_assert(math::hypot(-0xe.7f70e8b6b9975efp+12L, 0xd.c983b2234dc5decp-18L, 0x0p+0L) ==
              0xe.7f70e8b6b9975f6p+12L);
static_assert(math::hypot(-0xe.f4d79a723c4cd7ap-2L, 0xa.b01f1eaaa54879p-1L,
                          -0xf.ada6c1e8f5cc989p-3L) == 0xd.9edcacdba481d7fp-1L);
static_assert(math::hypot(-0xf.fffffffffffc8p-4L, -0xb.1d3f65ep-146L, -0xf.fffffed8p-12L) ==
              0x8.0003fffeff6ac05p-3L);
static_assert(math::hypot(-0xb.474908a20ab6e1p-4L, 0x8.000586p+3L, -0x8.00000000000006p+2L) ==
              0x8.f1dd2fd714224f7p+3L);
static_assert(math::hypot(-0xcp-134L, -0xf.ffffffffff8p-4L, -0xc.38b8592ap-19L) ==
              0x8.00000009559d987p-3L);
static_assert(math::hypot(0x8p-73L, -0xf.ffffff1b6p-4L, -0xf.ffffffffff98p-4L) ==
              0xb.504f32eec8fbab4p-3L);
static_assert(math::hypot(0x9.a4bba538ee31308p-2L, 0xf.48468bb9f214c66p-5L,
                          -0x9.80151b8d44427edp-3L) == 0xa.eb18343e4c874b9p-2L);
static_assert(math::hypot(0xa.9267576e5cc02d8p-1L, 0xb.c1973fc24afb4a5p+1L,
                          0xb.a698a29709db356p-2L) == 0xc.232828a82422d26p+1L);
static_assert(math::hypot(0xa.84b4fc2dfeeb502p+0L, 0xa.63812626ec3e5cap-4L,
                          0x8.c7f00d5548a0e29p-3L) == 0xa.986d1f91e7df2e9p+0L);
static_assert(math::hypot(0xe.40b15f9f17bd65cp+0L, 0xc.1a6cec519e58b12p-5L,
                          0xa.66ef06e14bd20a9p+1L) == 0xc.9c47fda9d42bc77p+1L);
static_assert(math::hypot(0xb.e99ffed557fb948p+14L, 0x8.e85b87848225209p-20L, 0x0p+0L) ==
              0xb.e99ffed557fb948p+14L);

static_assert(math::exp(-0xb.21dfe7f09e2baa3p+10L) == 0x0.000000000000001p-16385L);
static_assert(math::exp(-0xb.21dfe7f09e2baa2p+10L) == 0x0.000000000000001p-16385L);
static_assert(math::exp(-0xb.20ffae77433d12cp+10L) == 0x0.000000000000011p-16385L);
static_assert(math::exp(-0xb.20816a0dcf1d45p+10L) == 0x0.000000000000077p-16385L);
static_assert(math::exp(-0x8.0000000739p-1L) == 0x9.60aadbeec0e1347p-9L);
static_assert(math::exp(-0xf.fffffffcp-4L) == 0xb.c5ab1b196906aa2p-5L);
static_assert(math::exp(-0xf.ffffffffffffbp-11L) == 0xf.e01feab551127d6p-4L);
static_assert(math::exp(-0xb.eee233569d3941cp-17L) == 0xf.ffa08a0b2fc83e2p-4L);
static_assert(math::exp(-0xb.ac4e8133499cb17p-14441L) == 0x8p-3L);
static_assert(math::exp(0xd.ee8p-46L) == 0x8.0000000001bddp-3L);
static_assert(math::exp(0xa.a5b40d06e439ed7p-1L) == 0xc.d2109917e1c0ddfp+4L);
static_assert(math::exp(0xb.17217f7d1cf79a7p+10L) == 0xf.ffffffffffecd87p+16380L);

static_assert(math::exp2(-0x8.06f61776a9971b4p+11L) == 0x0.000000000000028p-16385L);
static_assert(math::exp2(-0x8.000000006p+3L) == 0xf.ffffffdeba9b81bp-68L);
static_assert(math::exp2(-0x8.000000000000002p-3L) == 0xf.ffffffffffffffdp-5L);
static_assert(math::exp2(-0x9.2b16ca6ee25c1f2p-13L) == 0xf.fcd2e0595273971p-4L);
static_assert(math::exp2(-0xb.bc9cd5aaf71f951p-22L) == 0xf.fffdf7573f5f2fcp-4L);
static_assert(math::exp2(0xb.e62af2f7f8d747ep-14L) == 0x8.0107ff2c388db07p-3L);
static_assert(math::exp2(0x9.8004819cdbe70dfp-5L) == 0x9.d3ee9007744b946p-3L);
static_assert(math::exp2(0xc.389bce70800e744p-5L) == 0xa.6cade6e804a99b1p-3L);
static_assert(math::exp2(0xcp-4L) == 0xd.744fccad69d6af4p-3L);
static_assert(math::exp2(0xf.ce84075b6118987p+1L) == 0xc.3d29c69ee4a1158p+28L);
static_assert(math::exp2(0xf.ffffffffffffff8p+10L) == 0xf.ffffffffffe9d1cp+16380L);
static_assert(math::exp2(0xf.fffffffffffffffp+10L) == 0xf.fffffffffffd3a3p+16380L);

static_assert(math::expm1(-0xd.66395bd6c84935bp+5166L) == -0x8p-3L);
static_assert(math::expm1(-0x8.ed737755e4db4eep-35L) == -0x8.ed737750e9a3e7ap-35L);
static_assert(math::expm1(-0xe.df27ea2e00c84d8p-39L) == -0xe.df27ea2d239d695p-39L);
static_assert(math::expm1(-0xb.2d608a2cc31p-69L) == -0xb.2d608a2cc31p-69L);
static_assert(math::expm1(0xa.7f3e13f18fef0a2p-15216L) == 0xa.7f3e13f18fef0a2p-15216L);
static_assert(math::expm1(0xd.cfe0e7b217c1a59p-12578L) == 0xd.cfe0e7b217c1a59p-12578L);
static_assert(math::expm1(0xc.260c609a539p-51L) == 0xc.260c609a5399397p-51L);
static_assert(math::expm1(0x8.00000000000002p-7L) == 0x8.415abbe9a76bedp-7L);
static_assert(math::expm1(0xd.a69516d45a23cp-6L) == 0xf.373d109de9c334bp-6L);
static_assert(math::expm1(0x8.000000008p-5L) == 0x9.16bc787da767c0bp-5L);
static_assert(math::expm1(0x8.000000019p-3L) == 0xd.bf0a8b1896b9628p-3L);
static_assert(math::expm1(0x9.33183c1c48c737p+10L) == 0xd.4d5a7e96e85d722p+13587L);

static_assert(math::log(0x8p-13648L) == -0x9.3c7f91e0fe83e61p+10L);
static_assert(math::log(0xa.307c73723f11317p-8573L) == -0xb.9a03c465c4ef51cp+9L);
static_assert(math::log(0x8p-5201L) == -0xe.12faa2a9e622b88p+8L);
static_assert(math::log(0xf.ffd5cp-4L) == -0xa.900df2388d18f4dp-18L);
static_assert(math::log(0xf.ffffcp-4L) == -0x8.00001000002aaabp-25L);
static_assert(math::log(0xf.ffffffffffffff8p-4L) == -0x8.000000000000002p-64L);
static_assert(math::log(0xf.fffffffffffffffp-4L) == -0x8p-67L);
static_assert(math::log(0x8.000000000000003p-3L) == 0xb.ffffffffffffffep-65L);
static_assert(math::log(0x8.00004b78p-3L) == 0x9.6effd380f097d71p-24L);
static_assert(math::log(0x8.00404p-3L) == 0x8.07dfc08ca89b576p-16L);
static_assert(math::log(0x8.000000000000008p-1L) == 0xb.17217f7d1cf79b4p-3L);
static_assert(math::log(0x8.f1c40f5a331d87ep+4718L) == 0xc.c8759ce538de133p+8L);

static_assert(math::log2(0x8p-13622L) == -0xd.4ccp+10L);
static_assert(math::log2(0x8.ef50e28769baa19p-12360L) == -0xc.1135cbbc6196f44p+10L);
static_assert(math::log2(0xe.debf5a907c1f3eap-10713L) == -0xa.7546c314ed51da5p+10L);
static_assert(math::log2(0xf.ffffffffffffffcp-5729L) == -0xb.2e8p+9L);
static_assert(math::log2(0xc.10d39p-72L) == -0x8.8d076df1c812da4p+3L);
static_assert(math::log2(0xb.96b9254b3f5c0cfp-4L) == -0xe.e41bfc3c2dfe934p-5L);
static_assert(math::log2(0xe.673464f4826e0cbp-4L) == -0x9.b5427ee70fb537fp-6L);
static_assert(math::log2(0xf.fffffe5p-4L) == -0x9.bcfa1f31d273d95p-30L);
static_assert(math::log2(0xf.fffffffffe68p-4L) == -0x9.327a724f56a680fp-46L);
static_assert(math::log2(0xf.ffffffffffffp-4L) == -0xb.8aa3b295c17f681p-55L);
static_assert(math::log2(0xf.ffffffffffffffdp-4L) == -0x8.a7fac5f0511f48ep-65L);
static_assert(math::log2(0x8p+4764L) == 0x9.4f8p+9L);

static_assert(math::log10(0xc.bd70e8f6c908607p-13217L) == -0xf.899bb871555f199p+8L);
static_assert(math::log10(0x8.16d7debeaf07ad3p-4L) == -0x9.7a931aa1543c4afp-5L);
static_assert(math::log10(0x9.b805bc1f9aa7956p-4L) == -0xd.db3a90005830207p-6L);
static_assert(math::log10(0xe.384efed73b950bdp-4L) == -0xd.1cde5975895232fp-8L);
static_assert(math::log10(0xf.ffffffffffff96p-4L) == -0xb.8240f6c21ad8072p-58L);
static_assert(math::log10(0xf.ffffffffffffff8p-4L) == -0xd.e5bd8a937287199p-66L);
static_assert(math::log10(0xf.ffffffffffffffdp-4L) == -0xa.6c4e27ee95e5531p-67L);
static_assert(math::log10(0x8.000000000000001p-3L) == 0xd.e5bd8a937287194p-68L);
static_assert(math::log10(0x8.000000000000005p-3L) == 0x8.af96769c27946fbp-65L);
static_assert(math::log10(0x8.000000000000006p-3L) == 0xa.6c4e27ee95e552cp-65L);
static_assert(math::log10(0x8.d55df3c630be0fp-3L) == 0xb.04bdccd2c179a54p-8L);
static_assert(math::log10(0xf.ffffffffffffffcp+16380L) == 0x9.a209a84fbcff799p+9L);

static_assert(math::log1p(-0xb.c0929aef0d6ec8ap-17L) == -0xb.c0b522d3b66c734p-17L);
static_assert(math::log1p(-0x9.a7446bc792d093fp-26L) == -0x9.a744776d9620afbp-26L);
static_assert(math::log1p(0xf.ffffffffffffff9p-16348L) == 0xf.ffffffffffffff9p-16348L);
static_assert(math::log1p(0x9.5d77cd990de8976p-13987L) == 0x9.5d77cd990de8976p-13987L);
static_assert(math::log1p(0xe.406c381a7d23598p-83L) == 0xe.406c381a7d23598p-83L);
static_assert(math::log1p(0xf.fffffffffffffe6p-4L) == 0xb.17217f7d1cf799fp-4L);
static_assert(math::log1p(0x8.000000000046ap-3L) == 0xb.17217f7d1d3e3acp-4L);
static_assert(math::log1p(0xf.ffffffffffffffep+567L) == 0xc.5e4bdbae07ce231p+5L);
static_assert(math::log1p(0x8.000000000000004p+3522L) == 0x9.8b5804075bfdd66p+8L);
static_assert(math::log1p(0x8.000000000000005p+10807L) == 0xe.a275e40b48c97bep+9L);
static_assert(math::log1p(0xa.2c331bebfe233dp+12253L) == 0x8.4bdcef50a0a20e7p+10L);
static_assert(math::log1p(0x8.000000000000006p+14541L) == 0x9.d8487c6bcff6cc2p+10L);

static_assert(math::pow(0x0.0004b2783a34311p-16385L, -0x0.16f8673a9f73ef9p-16385L) == 0x8p-3L);
static_assert(math::pow(0xa.64605012059628p-7514L, -0xc.4e066c783770394p-11309L) == 0x8p-3L);
static_assert(math::pow(0xc.2b4f4c8a39390e7p-612L, 0xa.aaaaaaaaaaaaaabp-5L) ==
              0x9.33572fdfe24c62fp-206L);
static_assert(math::pow(0xf.a37bfb4566800bep-124L, 0xf.fffffffffffap-4L) ==
              0xf.a37bfb456867f96p-124L);
static_assert(math::pow(0x8.000000000000006p-15L, -0x9p+0L) == 0xf.fffffffffffff94p+104L);
static_assert(math::pow(0x8.0000030fp-5L, 0xf.ffffffffffffe8p-4L) == 0x8.0000030f000010ap-5L);
static_assert(math::pow(0xf.ffffdad8p-4L, 0xf.ffffffffe0e8p-4L) == 0xf.ffffdad80000005p-4L);
static_assert(math::pow(0xf.fffffffffffffffp-4L, -0x8.000000000000006p-15L) == 0x8p-3L);
static_assert(math::pow(0x8.00000000000efp-3L, -0xf.fffffedp+0L) == 0xf.fffffffffe22p-4L);
static_assert(math::pow(0xe.9acf758da256c2fp+4L, 0xe.2edc55a9e4e2091p-1L) ==
              0xd.ea8d4836366eda3p+52L);
static_assert(math::pow(0xa.386e749e69e5823p+7L, 0xd.ae4cecdceef58bcp+2L) ==
              0xb.e662a2f66f27c34p+563L);
static_assert(math::pow(0xc.400000000000007p+8L, 0xcp+0L) == 0xa.62b942e6569498bp+136L);

static_assert(math::sin(-0xc.3ee8396c6b6da36p+15600L) == 0x9.605e0b722588daep-5L);
static_assert(math::sin(-0xc.280162ce418053p+1791L) == -0xf.5f3b08ddf90f9e8p-4L);
static_assert(math::sin(-0xc.693a50ba1f33303p+15L) == 0x9.49ff7956ad7a4ebp-5L);
static_assert(math::sin(-0xf.ffffffccep-4L) == -0xd.76aa4768e6fd00bp-4L);
static_assert(math::sin(-0x8.97e8a0a6d64dfecp-10L) == -0x8.97e2046a12810abp-10L);
static_assert(math::sin(0x9.e3419e3f697602dp-813L) == 0x9.e3419e3f697602dp-813L);
static_assert(math::sin(0xe.4p-103L) == 0xe.4p-103L);
static_assert(math::sin(0xb.9c7c50c1364p-80L) == 0xb.9c7c50c1364p-80L);
static_assert(math::sin(0xf.fffffffffff3ap-5L) == 0xf.57743a2582ed181p-5L);
static_assert(math::sin(0xd.9ca58821027e24cp-3L) == 0xf.dd11ca3bf60fa4ep-4L);
static_assert(math::sin(0xa.feddf4ddd3ba9f4p+2L) == 0xb.a7a4d38bde7ecd9p-59L);
static_assert(math::sin(0xf.fffffffffffffffp+16380L) == 0xf.dfd9d4b6d0e5f7cp-4L);

static_assert(math::cos(-0xc.6c173a8c88b2ad3p+11072L) == 0xe.9a9b25139601cbcp-4L);
static_assert(math::cos(-0xf.ffffffff4p+4L) == -0xa.2fba3893eb17c6p-8L);
static_assert(math::cos(-0xb.3a981c21a5f714fp-15L) == 0xf.fffff03d308c55dp-4L);
static_assert(math::cos(0xd.7c5899b024a3454p-18L) == 0xf.ffffffa5114d38ap-4L);
static_assert(math::cos(0x9.b5f5f61bf64290ep-5L) == 0xf.44d81f22b2e3ef3p-4L);
static_assert(math::cos(0x8.02acb2e39abf74ap+9L) == -0x8.0cbcd7c534d13e8p-53L);
static_assert(math::cos(0xe.ca44855f0b641acp+9L) == 0x8.a6d2d817228662ep-5L);
static_assert(math::cos(0x9.4a61c9fc5bb373ap+12L) == -0x8p-3L);
static_assert(math::cos(0x8.3a4f23785e99f14p+14L) == -0xc.0716a210969b707p-5L);
static_assert(math::cos(0xe.aa3aee59bf0861fp+10708L) == -0xc.2d50adfc6b3036ap-6L);
static_assert(math::cos(0xe.78786dd81fbc5bap+11004L) == -0xd.589eb190fb41af5p-4L);
static_assert(math::cos(0xd.8de0c71b20a320cp+11242L) == 0xf.e5b4bd936bb9e97p-5L);

static_assert(math::tan(-0x8.7693641ab46c516p+1162L) == -0x8.da1a5108d07f395p-2L);
static_assert(math::tan(-0xf.fffd968p-11L) == -0x8.000975f6e8cb3a6p-10L);
static_assert(math::tan(-0xd.5f2ef246e589b3ap-1126L) == -0xd.5f2ef246e589b3ap-1126L);
static_assert(math::tan(-0x8.064e3c2ae63e56cp-5088L) == -0x8.064e3c2ae63e56cp-5088L);
static_assert(math::tan(0xd.b8942c5921p-151L) == 0xd.b8942c5921p-151L);
static_assert(math::tan(0x8.0000000000006d5p-3L) == 0xc.75922e5f71d452dp-3L);
static_assert(math::tan(0x8.000000000002p-3L) == 0xc.75922e5f71d9b63p-3L);
static_assert(math::tan(0x8.3f2677a65ecbf6fp+5L) == -0xe.8488c2ae3241cbap-57L);
static_assert(math::tan(0xf.802a6456a83cf91p+5L) == -0xb.b70b2cdcd3875f5p-5L);
static_assert(math::tan(0xf.e2e08p+148L) == -0xf.99947831a66dafp+20L);
static_assert(math::tan(0x8.0d46c473d701418p+221L) == 0xb.9fe29881ca1f3c2p-5L);
static_assert(math::tan(0xe.cp+774L) == -0xf.4ca239f392857e5p-10L);

static_assert(math::asin(-0xe.9b59725890da4dcp-4L) == -0x9.3404b4e64f09a2cp-3L);
static_assert(math::asin(-0xa.9b6926e836d088bp-4L) == -0xb.988abebdaac2801p-4L);
static_assert(math::asin(-0x8.801f932c5a82007p-11L) == -0x8.80212ca9a80daf9p-11L);
static_assert(math::asin(-0x9.bfe0209e7e52a95p-5816L) == -0x9.bfe0209e7e52a95p-5816L);
static_assert(math::asin(0x0.7629dd3e6ba2c64p-16385L) == 0x0.7629dd3e6ba2c64p-16385L);
static_assert(math::asin(0xf.df5c1bc28e0f43bp-5421L) == 0xf.df5c1bc28e0f43bp-5421L);
static_assert(math::asin(0x8.a1b1a5369d7f10bp-8L) == 0x8.a21ce21089992b3p-8L);
static_assert(math::asin(0x9.d0317aa802f7676p-4L) == 0xa.907507f8b2d2631p-4L);
static_assert(math::asin(0xb.136f09f8a61b02ap-4L) == 0xc.3bc7a77d1897ee1p-4L);
static_assert(math::asin(0xb.2cd1b17e5e66a68p-4L) == 0xc.5f1a46e6f9cc4e8p-4L);
static_assert(math::asin(0xd.f49f0edb155fb34p-4L) == 0x8.7a522a29efaea6ap-3L);
static_assert(math::asin(0xf.ffffffffffffffbp-4L) == 0xc.90fdaa08ca33e87p-3L);

static_assert(math::acos(-0xf.ffffff6cp-4L) == 0xc.90ec75be1c47defp-2L);
static_assert(math::acos(-0xd.486d05ff4b4c15bp-4L) == 0xa.336fa46f5ee1be1p-2L);
static_assert(math::acos(-0xb.a5c2e74b36a52d5p-5L) == 0xf.8bf5226b4a00468p-3L);
static_assert(math::acos(-0xa.d01fb95b916ecb4p-11L) == 0xc.9bcdcd264c01df9p-3L);
static_assert(math::acos(-0xf.5bc2722e4690044p-12L) == 0xc.98ab8c8913f7fe2p-3L);
static_assert(math::acos(0x9.86dbd6b0c8p-75L) == 0xc.90fdaa22168c235p-3L);
static_assert(math::acos(0xd.6565e16942adc17p-10L) == 0xc.7632ac48f72d1eap-3L);
static_assert(math::acos(0xd.5358c61bbfc862ep-4L) == 0x9.628f372fbddf56ep-4L);
static_assert(math::acos(0xd.88b5355d80778c8p-4L) == 0x9.005f78e111fefdbp-4L);
static_assert(math::acos(0xf.7378bab11f25d68p-4L) == 0x8.6812277246fc62ep-5L);
static_assert(math::acos(0xf.ffffffffffffffbp-4L) == 0xc.a62c1d6d2da949p-34L);
static_assert(math::acos(0xf.fffffffffffffffp-4L) == 0xb.504f333f9de6484p-35L);

static_assert(math::atan(-0xb.d593dced2d41f37p+1L) == -0xc.3a839a5ca475b9fp-3L);
static_assert(math::atan(-0xf.08f379b2d27593fp-2L) == -0xa.7c768f3259e4211p-3L);
static_assert(math::atan(-0xc.ef3915808add3a4p-11L) == -0xc.ef2dd0511238534p-11L);
static_assert(math::atan(-0x0.000000000000017p-16385L) == -0x0.000000000000017p-16385L);
static_assert(math::atan(0x8.ed3d1ee8b0ad88p-111L) == 0x8.ed3d1ee8b0ad88p-111L);
static_assert(math::atan(0xe.a4b5c57ecc3ce72p-11L) == 0xe.a4a56afedd01f15p-11L);
static_assert(math::atan(0x8.0000000001p-4L) == 0xe.d63382b0df414dfp-5L);
static_assert(math::atan(0xf.fffffecp-1L) == 0xb.924fd53903d59fep-3L);
static_assert(math::atan(0x9.ab02882152f1f3p+0L) == 0xb.bde8a7e7e93b07p-3L);
static_assert(math::atan(0x8.4e4ceade502c6efp+7L) == 0xc.8f1084dccf60081p-3L);
static_assert(math::atan(0xf.ffffffffffffff9p+4136L) == 0xc.90fdaa22168c235p-3L);
static_assert(math::atan(0xc.96e30d912eb47f1p+5622L) == 0xc.90fdaa22168c235p-3L);

static_assert(math::atan2(-0x9.e98c2625dc09061p-7L, 0xc.bb83cd04bea9344p-3L) ==
              -0xc.723e001bbf0aa01p-8L);
static_assert(math::atan2(-0x8.0000000006b7p-7L, 0xc.1dedd8bp-18L) == -0xc.8f79ec6ba28d22dp-3L);
static_assert(math::atan2(-0xc.65f942ea07b3b03p-5095L, -0x9.3f4a9c179adee1ap-12131L) ==
              -0xc.90fdaa22168c235p-3L);
static_assert(math::atan2(-0xc.b7c092fa742c429p-8220L, 0xf.c5fb1c22a2823a1p+8215L) ==
              -0x0.00000000000033ap-16385L);
static_assert(math::atan2(0x9.9c7fffffffffffep-8223L, -0x8p+8230L) == 0xc.90fdaa22168c235p-2L);
static_assert(math::atan2(0xf.f0140714811d36ap-8216L, 0x8.4989ed17cd5e25ep+8211L) ==
              0x0.00000000007b153p-16385L);
static_assert(math::atan2(0xa.a60c6a0eeb4cf93p-2675L, 0x9.ad8dde1f368d257p-200L) ==
              0x8.cd6929e470958c6p-2478L);
static_assert(math::atan2(0xe.43def69308fa52fp-3L, 0xa.c3b22285617a2f3p-5L) ==
              0xb.131fd543d0f08afp-3L);
static_assert(math::atan2(0xd.1153f2c72b04585p-2L, -0x8.2bea03c1f90f92fp+3L) ==
              0xc.5ddc25a05d59613p-2L);
static_assert(math::atan2(0xe.023aaabp+3L, 0x9.56d1c72p+53L) == 0xcp-53L);
static_assert(math::atan2(0xc.4a52b04adf48cbcp+4L, -0x8.a17a6419dd69e3ep+5L) ==
              0xa.176723b0cb5f5f9p-2L);
static_assert(math::atan2(0xb.b41488662be201cp+6L, -0xb.64b6dcddb17247ep-11L) ==
              0xc.91018f01eab2932p-3L);

static_assert(math::sinh(-0xe.4710483ef9742b4p+3L) == -0xd.ca95d775b0d6a5ep+160L);
static_assert(math::sinh(-0x8.0000000002ep-3L) == -0x9.66cfe2276130e25p-3L);
static_assert(math::sinh(-0xf.7e18p-9L) == -0xf.7eb2f1edfbde832p-9L);
static_assert(math::sinh(-0xd.ad8ba78dc310112p-18L) == -0xd.ad8ba7a86ae46c4p-18L);
static_assert(math::sinh(-0xf.083a4f82e4d060cp-21L) == -0xf.083a4f83725847cp-21L);
static_assert(math::sinh(-0xe.628p-42L) == -0xe.628p-42L);
static_assert(math::sinh(-0xa.d8a249776b48987p-2659L) == -0xa.d8a249776b48987p-2659L);
static_assert(math::sinh(0x0.00001ecbcc74577p-16385L) == 0x0.00001ecbcc74577p-16385L);
static_assert(math::sinh(0x8.400caa0bf889073p-3212L) == 0x8.400caa0bf889073p-3212L);
static_assert(math::sinh(0xb.a0d9d81604e17d6p-19L) == 0xb.a0d9d81a1d1e8d6p-19L);
static_assert(math::sinh(0xc.0aa417f292014a7p+6L) == 0xe.32f1aa9ac6430ebp+1107L);
static_assert(math::sinh(0xb.174ddc031aec0e6p+10L) == 0xf.fffffffffff13dbp+16380L);

static_assert(math::cosh(-0xb.e2e24db514d9005p+3L) == 0x9.19e6243aaebb03ap+133L);
static_assert(math::cosh(-0x8.000000038p+1L) == 0x8.7975e88f5267b51p+19L);
static_assert(math::cosh(-0xe.1c2p-28L) == 0x8.0000000000031c6p-3L);
static_assert(math::cosh(-0xc.47880d48b408b25p-33L) == 0x8.000000000000009p-3L);
static_assert(math::cosh(-0xe.4p-51L) == 0x8p-3L);
static_assert(math::cosh(-0x8.ad2820b9c1515c6p-6130L) == 0x8p-3L);
static_assert(math::cosh(-0xd.b7e03beece09f19p-14699L) == 0x8p-3L);
static_assert(math::cosh(0xd.6f83cb47678b916p-25L) == 0x8.0000000000b483fp-3L);
static_assert(math::cosh(0xe.d74d22a02862e97p-17L) == 0x8.000000dc418274ep-3L);
static_assert(math::cosh(0xf.ae5b862b6583b4p-12L) == 0x8.0003d79637cbcbfp-3L);
static_assert(math::cosh(0x8.feb6643be1aa04p-5L) == 0x8.517192a36a595bp-3L);
static_assert(math::cosh(0x8.6e84b775a36e55ap+10L) == 0xa.17d9559fd37fc9ap+12452L);

static_assert(math::tanh(-0x9.9262ad1205b7ca8p-6L) == -0x9.8046fd79b4c5119p-6L);
static_assert(math::tanh(-0xf.8b6b0876ebb3a6bp-9702L) == -0xf.8b6b0876ebb3a6bp-9702L);
static_assert(math::tanh(0xc.441adeccdfec042p-4445L) == 0xc.441adeccdfec042p-4445L);
static_assert(math::tanh(0xa.dd2879de6c3362cp-3338L) == 0xa.dd2879de6c3362cp-3338L);
static_assert(math::tanh(0xe.5c3e047ee573b34p-2768L) == 0xe.5c3e047ee573b34p-2768L);
static_assert(math::tanh(0x8.a0d92fb1632f38cp-21L) == 0x8.a0d92fb12da7901p-21L);
static_assert(math::tanh(0x8.000000ebp-11L) == 0xf.fffaac82caf5f1p-12L);
static_assert(math::tanh(0x8.000018p-3L) == 0xc.2f7d6eb31ea7ceap-4L);
static_assert(math::tanh(0xa.ce0a55df536758p-1L) == 0xf.ffd56d41d2c1bap-4L);
static_assert(math::tanh(0xc.de59121fb817697p-1L) == 0xf.fffa9804fe01d32p-4L);
static_assert(math::tanh(0xa.da74e4390209776p+0L) == 0xf.ffffffcc98154f5p-4L);
static_assert(math::tanh(0xd.f6d9ae945609223p+11154L) == 0x8p-3L);

static_assert(math::asinh(-0xc.16p-51L) == -0xc.16p-51L);
static_assert(math::asinh(0x8.000000000000003p-8113L) == 0x8.000000000000003p-8113L);
static_assert(math::asinh(0xa.adf322fe9b91b72p-17L) == 0xa.adf322cbdb70056p-17L);
static_assert(math::asinh(0xb.6d4f461e739a34fp-11L) == 0xb.6d4b6367a0b0299p-11L);
static_assert(math::asinh(0xa.5df156481e23f4ap-9L) == 0xa.5dc2ebe76c5e8c8p-9L);
static_assert(math::asinh(0xf.ffffffff86p-4L) == 0xe.1a1b30bc93cf0a2p-4L);
static_assert(math::asinh(0x8.961738695b7e773p+5L) == 0xc.9e3c3da9887790dp-1L);
static_assert(math::asinh(0xa.abdfefec0f08da3p+13L) == 0xc.12561c93d305264p+0L);
static_assert(math::asinh(0x8p+1763L) == 0x9.919506df125e21ap+7L);
static_assert(math::asinh(0xf.00cb8d6c7b934b5p+9692L) == 0xd.20b122ed83701cap+9L);
static_assert(math::asinh(0xf.fffffffffffffffp+10592L) == 0xe.58a3ed12b000abcp+9L);
static_assert(math::asinh(0xf.fffffffffffffffp+16380L) == 0xb.174ddc031aec0eap+10L);

static_assert(math::acosh(0x8.000000000000003p-3L) == 0xd.db3d742c265539dp-34L);
static_assert(math::acosh(0x8.000000000000007p-3L) == 0xa.953fd4e97c74dbcp-33L);
static_assert(math::acosh(0x8.00000000000f5p-3L) == 0xf.a708a824f6104a1p-27L);
static_assert(math::acosh(0x8.000002p-3L) == 0xb.504f330346ea8fbp-16L);
static_assert(math::acosh(0xa.9f3ab1d1fc23a45p-1L) == 0x9.6a7005c57a2d1a3p-2L);
static_assert(math::acosh(0xd.35b4cd5b239d2ap-1L) == 0xa.4cfb5ccd5590f39p-2L);
static_assert(math::acosh(0xd.985b7b105574f13p+2L) == 0x9.60cdc1cdf958325p-1L);
static_assert(math::acosh(0xc.db8c9c70bffb916p+8L) == 0x8.cad19a6a1ee1332p+0L);
static_assert(math::acosh(0xd.0650499ae06e774p+13L) == 0xc.455a0b3ac2472f2p+0L);
static_assert(math::acosh(0x8p+2405L) == 0xd.0b9547160ab2bfep+7L);
static_assert(math::acosh(0xf.46f4a519dd3323p+13199L) == 0x8.f01139a37a7bde4p+10L);
static_assert(math::acosh(0x9.8b95e328c09a389p+13948L) == 0x9.71bdd40609041f3p+10L);

static_assert(math::atanh(-0xf.ffffffffffffffep-4L) == -0xb.17217f7d1cf79acp+1L);
static_assert(math::atanh(-0xf.ffffffffbecp-4L) == -0xd.81b6fed8117415fp+0L);
static_assert(math::atanh(-0xd.ae3b70a4a6bfc7p-4L) == -0xa.325ce8385ba11fep-3L);
static_assert(math::atanh(-0xd.e3dfba1a68c8fp-14116L) == -0xd.e3dfba1a68c8fp-14116L);
static_assert(math::atanh(-0x8.95741b074655845p-15189L) == -0x8.95741b074655845p-15189L);
static_assert(math::atanh(-0x7.ffffffffffffffcp-16385L) == -0x7.ffffffffffffffcp-16385L);
static_assert(math::atanh(0xa.c1f5c9d44e50aadp-12L) == 0xa.c1f768d0c170d18p-12L);
static_assert(math::atanh(0x8.00000000000035p-10L) == 0x8.000aaac4448d9ecp-10L);
static_assert(math::atanh(0x8.5a4276a485970f9p-10L) == 0x8.5a4e9a9e0ba5e05p-10L);
static_assert(math::atanh(0xa.e5c6a70fbfa3825p-10L) == 0xa.e5e19db821920d5p-10L);
static_assert(math::atanh(0x8.eed13cb9bd2628ap-4L) == 0xa.15fbec1c868deabp-4L);
static_assert(math::atanh(0xb.43093648abf13f6p-4L) == 0xd.ffae1f8919c5d72p-4L);

static_assert(math::divide(-0xb.5783be8b0c87fc6p+8188L, 0xc.1e4487ff8761033p-8195L) ==
              -0xe.f994d9ebc545e0bp+16379L);
static_assert(math::divide(-0xf.fffffd2p-9L, 0xf.fffffff74p+4L) == -0xf.fffffd28bffffe7p-17L);
static_assert(math::divide(-0xa.a8p-49L, -0xf.ffffffffffffe2p+0L) == 0xa.a8000000000014p-53L);
static_assert(math::divide(-0xd.9396b75d366fp-117L, -0x8.00000007ap-8L) ==
              0xd.9396b75045c3594p-112L);
static_assert(math::divide(-0xc.40ea102p-133L, -0x8.0000000000002ap-3L) ==
              0xc.40ea101fffffbfbp-133L);
static_assert(math::divide(-0xf.54dac740a3459e8p-8198L, 0xd.1533d377a6ab0aap+8192L) ==
              -0x0.0960014013c404ep-16385L);
static_assert(math::divide(0xb.afd142bbd61d6edp-8214L, -0xa.165566f483263e4p+8208L) ==
              -0x0.000000000944c1p-16385L);
static_assert(math::divide(0xc.efb1291634c0c64p-6713L, 0xf.2d2c01a85c9cf8ap-6548L) ==
              0xd.a3667def66785cp-169L);
static_assert(math::divide(0xa.55664902c3e3d3ep-4L, 0xd.d1f7d55f6b5426cp-2L) ==
              0xb.f6a64bc85b6c462p-6L);
static_assert(math::divide(0xf.ffff9b8p-4L, -0xf.ffff1p+4L) == -0x8.000045c00416404p-11L);
static_assert(math::divide(0xe.eb63661e8d69c9p-3L, 0xc.54dfc40d6b29f8bp-4L) ==
              0x9.adcd2befcab7e0fp-2L);
static_assert(math::divide(0xb.139fc7817fc5371p+14639L, -0x9.5758dc8cb2bb479p+11715L) ==
              -0x9.7c7cfa34e0f689dp+2921L);

static_assert(math::floor(-0xb.9a22c70c316727bp+33L) == -0xb.9a22c70c8p+33L);
static_assert(math::floor(-0x8.000000000004p-3L) == -0x8p-2L);
static_assert(math::floor(-0xf.ffff1dbp-4L) == -0x8p-3L);
static_assert(math::floor(-0x8.00000000070cp-10L) == -0x8p-3L);
static_assert(math::floor(0x8.00000000000624p-3L) == 0x8p-3L);
static_assert(math::floor(0x8.00000020ep-3L) == 0x8p-3L);
static_assert(math::floor(0xa.d248eddd1bdf8dp+6L) == 0xa.dp+6L);
static_assert(math::floor(0x8.7f55p+17L) == 0x8.7f55p+17L);
static_assert(math::floor(0x8.7336189p+27L) == 0x8.7336188p+27L);
static_assert(math::floor(0xc.d1893dc20000006p+31L) == 0xc.d1893dc2p+31L);
static_assert(math::floor(0xc.9260680b8ef5532p+47L) == 0xc.9260680b8ef4p+47L);
static_assert(math::floor(0xa.aa13b7e75273845p+14466L) == 0xa.aa13b7e75273845p+14466L);

static_assert(math::ceil(-0xb.4893f4b027cb26cp+7786L) == -0xb.4893f4b027cb26cp+7786L);
static_assert(math::ceil(-0xe.790cc983393611dp+38L) == -0xe.790cc98338p+38L);
static_assert(math::ceil(-0xa.86a512900000005p+29L) == -0xa.86a5129p+29L);
static_assert(math::ceil(-0xb.a52ff97f04d45e6p+20L) == -0xb.a52ffp+20L);
static_assert(math::ceil(-0xd.5284a245d82479fp+2L) == -0xd.4p+2L);
static_assert(math::ceil(0xb.f71d87fb71d21f3p-8315L) == 0x8p-3L);
static_assert(math::ceil(0xd.97180102fefd9dap-29L) == 0x8p-3L);
static_assert(math::ceil(0xf.cc54p-20L) == 0x8p-3L);
static_assert(math::ceil(0x8.00000000000017ap-6L) == 0x8p-3L);
static_assert(math::ceil(0xf.fffff3c3p+1L) == 0x8p+2L);
static_assert(math::ceil(0x9.443dd0fd0f45e88p+9L) == 0x9.448p+9L);
static_assert(math::ceil(0xc.260e0f94fb009c3p+43L) == 0xc.260e0f94fb2p+43L);

static_assert(math::round(-0x9.1e7d0813d8a4dfbp+10051L) == -0x9.1e7d0813d8a4dfbp+10051L);
static_assert(math::round(-0xf.6c25e044369c627p+8173L) == -0xf.6c25e044369c627p+8173L);
static_assert(math::round(-0xa.72c5df664d15f1bp+5088L) == -0xa.72c5df664d15f1bp+5088L);
static_assert(math::round(-0xb.c6cd3d434f952cp+2662L) == -0xb.c6cd3d434f952cp+2662L);
static_assert(math::round(-0xd.a79a784861p+40L) == -0xd.a79a784861p+40L);
static_assert(math::round(-0xcp-1L) == -0xcp-1L);
static_assert(math::round(-0x8.0000000000019dp-3L) == -0x8p-3L);
static_assert(math::round(0xf.ffffff6fep-4L) == 0x8p-3L);
static_assert(math::round(0xf.fffffffffdep-1L) == 0x8p+0L);
static_assert(math::round(0xa.1bc39c614f0218ep+29L) == 0xa.1bc39c6p+29L);
static_assert(math::round(0xb.313be0832df1502p+42L) == 0xb.313be0832ep+42L);
static_assert(math::round(0xa.32020dfb9db564ep+58L) == 0xa.32020dfb9db565p+58L);

static_assert(math::trunc(-0x8.6095b2132c34e28p+14096L) == -0x8.6095b2132c34e28p+14096L);
static_assert(math::trunc(-0xa.d5ad5bbc60b4c6cp+11428L) == -0xa.d5ad5bbc60b4c6cp+11428L);
static_assert(math::trunc(-0x9.0a919403909d5f9p+10803L) == -0x9.0a919403909d5f9p+10803L);
static_assert(math::trunc(-0x9.be7efd0e93108p+47L) == -0x9.be7efd0e931p+47L);
static_assert(math::trunc(-0xb.85f2a440194cp+45L) == -0xb.85f2a4401948p+45L);
static_assert(math::trunc(-0xe.24f9b489a60cd55p+19L) == -0xe.24f9ap+19L);
static_assert(math::trunc(-0xf.ffffffffdp+3L) == -0xf.ep+3L);
static_assert(math::trunc(-0x8p+3L) == -0x8p+3L);
static_assert(math::trunc(0x9.3c1d431d82f1f43p+10L) == 0x9.3cp+10L);
static_assert(math::trunc(0xa.d15598ecp+28L) == 0xa.d15598ep+28L);
static_assert(math::trunc(0xa.d43e8ea5756de42p+58L) == 0xa.d43e8ea5756de4p+58L);
static_assert(math::trunc(0x9.474c2a5b674b7cfp+7966L) == 0x9.474c2a5b674b7cfp+7966L);

static_assert(math::exp10(-0x9.ab5ea1aaca3e90dp+9L) == 0x0.000000000000001p-16385L);
static_assert(math::exp10(-0x9.ab5ea1aaca3e909p+9L) == 0x0.000000000000001p-16385L);
static_assert(math::exp10(-0x9.a99b3b0a22bf5e1p+9L) == 0x0.000000000000691p-16385L);
static_assert(math::exp10(-0xf.11ffffffffffffep+8L) == 0x8.0200a11e72e2f2fp-12819L);
static_assert(math::exp10(0xe.0d0fa6678653f7dp-15693L) == 0x8p-3L);
static_assert(math::exp10(0x8.45fea0b28f525bcp-39L) == 0x8.0000000130cdce6p-3L);
static_assert(math::exp10(0xe.b0afa3fb70811d7p-12L) == 0x8.10fb939e8ecef77p-3L);
static_assert(math::exp10(0xf.fffffdep-12L) == 0x8.1280f72e6d3af99p-3L);
static_assert(math::exp10(0xe.2fe041b08294p-10L) == 0x8.42630bfe8d601f9p-3L);
static_assert(math::exp10(0xf.ffffffffffffc8p-9L) == 0x8.98cbfd35533bb37p-3L);
static_assert(math::exp10(0x8.00000000000157p-3L) == 0xa.000000000003db4p+0L);
static_assert(math::exp10(0xf.ffffffffffdp+1L) == 0x9.dc5ada82ae87a5dp+103L);

static_assert(math::erf(-0xf.61961a161580e2fp+1076L) == -0x8p-3L);
static_assert(math::erf(-0xf.fffffb8p-4L) == -0xd.7bb3d1c25016331p-4L);
static_assert(math::erf(-0xc.393e5a10b67d7e2p-6L) == -0xd.a08106289cff6b8p-6L);
static_assert(math::erf(-0xf.2d9bd4fc36e4eb7p-11L) == -0x8.902e0942c8579fbp-10L);
static_assert(math::erf(-0xd.cbb868d6356ee22p-6728L) == -0xf.911ea278334f0b9p-6728L);
static_assert(math::erf(0x0.6a97aac88969e74p-16385L) == 0x0.7846d5c916807fcp-16385L);
static_assert(math::erf(0x8.d925a32d8996623p-23L) == 0x9.fbf1d8741e49b96p-23L);
static_assert(math::erf(0xb.9b6cf1141b621aep-15L) == 0xd.18e5014b236734fp-15L);
static_assert(math::erf(0xc.15a8d2a81b2a3p-8L) == 0xd.a03accd7a35917bp-8L);
static_assert(math::erf(0x8.00000000784p-3L) == 0xd.7bb3d3a0e81aba1p-4L);
static_assert(math::erf(0xd.2d84015dbd18fp-1L) == 0x8p-3L);
static_assert(math::erf(0xf.fffffffffffffffp+16380L) == 0x8p-3L);

static_assert(math::erfc(-0xe.11c2cd2a8a94bcp+1845L) == 0x8p-2L);
static_assert(math::erfc(-0x8.68c208fa8c74f9fp+796L) == 0x8p-2L);
static_assert(math::erfc(-0xf.51eb3e5bbbf0bep+2L) == 0x8p-2L);
static_assert(math::erfc(-0xf.ffffep-4L) == 0xe.bdd9e32bfa530d3p-3L);
static_assert(math::erfc(-0xd.bbb1dd3982p-15L) == 0x8.00f7f095935579p-3L);
static_assert(math::erfc(-0xa.d5b8b51c44b65c2p-20L) == 0x8.00061ce7a00666fp-3L);
static_assert(math::erfc(-0xe.fb0df83022200d3p-10687L) == 0x8p-3L);
static_assert(math::erfc(-0x0p+0L) == 0x8p-3L);
static_assert(math::erfc(0xb.904cb72eb456422p-1123L) == 0x8p-3L);
static_assert(math::erfc(0xe.380f4381984440ap-16L) == 0xf.feff4a1f3400b0fp-4L);
static_assert(math::erfc(0xa.5ca7daea39eaef1p-1L) == 0x8.480609ea97bc9cbp-45L);
static_assert(math::erfc(0xb.fe6ab5f7b64c4e9p-1L) == 0xc.e16d52bf387e13ap-59L);

static_assert(math::tgamma(-0xd.b718c066b352e25p+7L) == 0x0.00ed499f2c3bf42p-16385L);
static_assert(math::tgamma(-0x9.ffffffffffffffdp-1L) == -0xb.60b60b60b60b628p+49L);
static_assert(math::tgamma(-0xf.fffffd1ep-4L) == -0xb.19ab5d1dd79fbbfp+23L);
static_assert(math::tgamma(0x9.112c8e549a6c4p-4328L) == 0xe.1df350f284f9384p+4321L);
static_assert(math::tgamma(0xe.f4171b34b43eebfp-3229L) == 0x8.8f54694c569abd1p+3222L);
static_assert(math::tgamma(0x8.000000000006d58p-2L) == 0x8.000000000005c75p-3L);
static_assert(math::tgamma(0x8.ad9319ccc8b154p-2L) == 0x8.abf179d6f5c2417p-3L);
static_assert(math::tgamma(0xb.ffffffffff5p-2L) == 0xf.fffffffffd765c2p-3L);
static_assert(math::tgamma(0xcp-2L) == 0x8p-2L);
static_assert(math::tgamma(0xd.2cp+5L) == 0x8.8803e3aec40419dp+3061L);
static_assert(math::tgamma(0xd.b718c066b352e1ap+7L) == 0xf.ffffffffffe5cdbp+16380L);
static_assert(math::tgamma(0xd.b718c066b352e1bp+7L) == 0xf.ffffffffffe989ep+16380L);

static_assert(math::lgamma(-0xb.7cd29cf41f680aep+16L) == -0x8.ff54ddaf063fb87p+20L);
static_assert(math::lgamma(-0xb.3b020c91e99e603p+15L) == -0x8.4b2aa6d2e31119bp+19L);
static_assert(math::lgamma(-0x9.40a54a6c6699563p+13L) == -0xb.d6a5722376a3f77p+16L);
static_assert(math::lgamma(-0x9.6d943a493f6862ep+0L) == -0xc.9acb5c9e8b3ac68p+0L);
static_assert(math::lgamma(-0x9.246cd82d35e923cp+0L) == -0xb.23cc3cc3557aadfp+0L);
static_assert(math::lgamma(-0x8.18964461d50f284p+0L) == -0x8.73dabafe3cca013p+0L);
static_assert(math::lgamma(-0xf.fffffffffffp-4L) == 0x8.51591f9dd5b9cf2p+2L);
static_assert(math::lgamma(-0xf.fffffffffbap-10L) == 0x8.5611c859370792p-1L);
static_assert(math::lgamma(0x0.00000030e9c815fp-16385L) == 0xb.1be076391b07ca6p+10L);
static_assert(math::lgamma(0xa.f91f96eb090c914p-9443L) == 0xc.c77f26ef7c5bbe3p+9L);
static_assert(math::lgamma(0xe.cd82ea530076e9ap-5261L) == 0xe.3bf3d72bd3c81d2p+8L);
static_assert(math::lgamma(0xb.f4da5b59dcfdb64p+8756L) == 0x8.dc3e653f9b23154p+8769L);

static_assert(math::digamma(-0xd.782f1478381d2a8p-2L) == 0xa.fbadcfb97f6a989p-2L);
static_assert(math::digamma(-0xa.64add6f1919200cp-2L) == 0x8.7d9be96b38e9cf5p-6L);
static_assert(math::digamma(-0xf.fffffffffff048p-4L) == -0x8.24a4e60b325f5a7p+45L);
static_assert(math::digamma(-0x8.7c07a1ac19dd0f9p-15375L) == 0xf.161af9a93b86e72p+15368L);
static_assert(math::digamma(0xa.3101ec82b956ffap-16383L) == -0xc.8f3faa44dcd6728p+16376L);
static_assert(math::digamma(0x9.678eb2ccad1dec3p-492L) == -0xd.9c4816cf570d047p+485L);
static_assert(math::digamma(0xd.d03b3f503f94025p-23L) == -0x9.4430ddc558cd145p+16L);
static_assert(math::digamma(0xd.815466b71f613eep-6L) == -0xa.0735b2982a4f0dap-1L);
static_assert(math::digamma(0xb.b16c31ab5f1fb7p-3L) == -0xc.e02642e258aa255p-67L);
static_assert(math::digamma(0xf.ffffffffffffffep-2L) == 0xa.0c876b8ebd246d7p-3L);
static_assert(math::digamma(0xe.000000000000002p-1L) == 0xe.fb765a7dac135c8p-3L);
static_assert(math::digamma(0xf.ffffc0cp+2L) == 0x8.4d566cff8a0ddc5p-1L);

static_assert(math::trigamma(-0x9.7e8000000000003p+7L) == 0x9.de8370ed5818b52p+1L);
static_assert(math::trigamma(-0x9.46p+5L) == 0x9.de30282e8232d09p+1L);
static_assert(math::trigamma(-0xe.075ef09d59918a6p-2L) == 0x9.a059cec328d37a9p+0L);
static_assert(math::trigamma(-0x8.000000008p-2L) == 0x8p+67L);
static_assert(math::trigamma(-0xf.c92368a157af27p-8L) == 0x8.466fc101f5ce643p+5L);
static_assert(math::trigamma(-0xc.2742f2171feeb4fp-15L) == 0xd.dd945e1c62c556ap+19L);
static_assert(math::trigamma(-0xd.591b7707c530b12p-18L) == 0xb.7e9c0330e95f10cp+25L);
static_assert(math::trigamma(0xd.85f68p-132L) == 0xb.32d9b4279ee5088p+253L);
static_assert(math::trigamma(0xf.7f0758f998dba5cp-21L) == 0x8.875432ad58452c7p+31L);
static_assert(math::trigamma(0x8.b45e2b4992858bap-8L) == 0xd.8a072d843a3893cp+6L);
static_assert(math::trigamma(0xd.e5e2bbf6517accap-3L) == 0xc.5760847574c7cccp-4L);
static_assert(math::trigamma(0x8.000000000000658p+1L) == 0x8.415511419071bb1p-7L);

static_assert(math::sinpi(-0xa.607900b00000005p+27L) == 0xf.fffffffffffffe1p-4L);
static_assert(math::sinpi(-0xe.000000000000007p+3L) == -0xa.feddf4ddd3ba9eep-56L);
static_assert(math::sinpi(-0xf.fffffffffffep-4L) == -0xc.90fdaa22168c235p-53L);
static_assert(math::sinpi(-0x8.0000000018p-4L) == -0x8p-3L);
static_assert(math::sinpi(-0xa.4330fa2123e9df4p-13L) == -0x8.0f62cae40ea74d8p-11L);
static_assert(math::sinpi(-0x0.000000000000007p-16385L) == -0x0.000000000000016p-16385L);
static_assert(math::sinpi(0x0.000000000000001p-16385L) == 0x0.000000000000003p-16385L);
static_assert(math::sinpi(0xc.8bea3b40c28cd11p-3287L) == 0x9.daa1d256f566287p-3285L);
static_assert(math::sinpi(0xe.ee3b5da7ac9fb7cp-2831L) == 0xb.b9f952566580549p-2829L);
static_assert(math::sinpi(0xf.f13c5be514p-19L) == 0xc.856523e49750053p-17L);
static_assert(math::sinpi(0xd.27b7b8a22904p-5L) == 0xf.61485a8a2244c01p-4L);
static_assert(math::sinpi(0xf.fffffffffcd6p+4L) == -0x9.f0b0a713f6d5d9fp-36L);

static_assert(math::cospi(-0xf.31a5619813442cbp+14983L) == 0x8p-3L);
static_assert(math::cospi(-0xc.ff7649f84774789p+28L) == 0xe.05eba6fb69e8165p-8L);
static_assert(math::cospi(-0xb.3f8f31315148debp-10L) == 0xf.fd8fb131b73c93dp-4L);
static_assert(math::cospi(-0x8p-16L) == 0xf.ffffec42c33a50cp-4L);
static_assert(math::cospi(-0xf.cba0d6a0d003ap-93L) == 0x8p-3L);
static_assert(math::cospi(-0x0.00000000007fa97p-16385L) == 0x8p-3L);
static_assert(math::cospi(-0x0.000000000000007p-16385L) == 0x8p-3L);
static_assert(math::cospi(0xa.418aa6c10a7903cp-10339L) == 0x8p-3L);
static_assert(math::cospi(0x8.69035e70b4d9599p-17L) == 0xf.fffffa8bd077a0ep-4L);
static_assert(math::cospi(0x8.00029c8p-3L) == -0xf.fffffff7965cc91p-4L);
static_assert(math::cospi(0xd.391bf6dd73abbe1p+46L) == -0xf.ac79c321444f399p-4L);
static_assert(math::cospi(0xf.b4775c4c7a613a1p+5038L) == 0x8p-3L);

static_assert(math::sinc(-0xc.f3ad9010e5987e1p+7761L) == -0xc.d55562d29ff00b4p-7770L);
static_assert(math::sinc(-0xf.a36ea24a0c319d3p+5350L) == -0xb.ae7c0aa7469f0c8p-5359L);
static_assert(math::sinc(-0xf.fffffffffffffe5p-4L) == 0xd.76aa47848677029p-4L);
static_assert(math::sinc(-0xf.866eb1505b0828dp-11L) == 0xf.fff5f50685c15eap-4L);
static_assert(math::sinc(-0x0.f616c91004f372fp-16385L) == 0x8p-3L);
static_assert(math::sinc(0xe.1e510a4e50559aep-907L) == 0x8p-3L);
static_assert(math::sinc(0x8.0000ca6p-3L) == 0xd.76a9cd9e9cdc458p-4L);
static_assert(math::sinc(0xf.fffffffff7bp+0L) == -0x9.3681042e96887b6p-9L);
static_assert(math::sinc(0xf.f5a428b28ae2b9fp+9L) == 0xc.90f3a1961c413fcp-65L);
static_assert(math::sinc(0x9.e4ap+2587L) == -0xb.aec7ebd24f13196p-2608L);
static_assert(math::sinc(0x8.3e088aeeap+7652L) == -0xf.8794aa8f80ae9b3p-7659L);
static_assert(math::sinc(0x8.7422cf81b8p+9909L) == 0x8.07fa4c92b3873dap-9956L);

static_assert(math::fmod(-0xb.5b282d4864d9a5ep+15L, 0x8.04f310fa37c7977p+10L) ==
              -0xa.192eb443347c754p+8L);
static_assert(math::fmod(-0x8.aca189dfbc673a1p+8L, -0xa.c234c99f1849f8bp+10L) ==
              -0x8.aca189dfbc673a1p+8L);
static_assert(math::fmod(-0xf.ffffffffffffeap+1L, 0xap-121L) == -0xcp-122L);
static_assert(math::fmod(-0xd.1f2533a61b1ef4ap-1L, -0x8.58aa83e020c75b3p+10L) ==
              -0xd.1f2533a61b1ef4ap-1L);
static_assert(math::fmod(-0xf.fffffffffffea84p-5L, 0x9.847a2526173p-14L) == -0xd.eb5668143021p-15L);
static_assert(math::fmod(-0xb.7e326ab3908cp-10L, 0xf.ffffep-6L) == -0xb.7e326ab3908cp-10L);
static_assert(math::fmod(-0xd.fc2f224faaf48c4p-9221L, -0xc.ed305201324e3ddp+10579L) ==
              -0xd.fc2f224faaf48c4p-9221L);
static_assert(math::fmod(0xa.057004e3620539p-11108L, 0xf.93467fa7011bbeep-15537L) ==
              0x8.c841c94c0de6f6cp-15537L);
static_assert(math::fmod(0x8.22069e8a74e75d8p-3065L, 0xd.d50e2ba6da1fad1p-12579L) ==
              0x8.aec14cc7673f25cp-12579L);
static_assert(math::fmod(0xf.fffff0bp+1L, -0x8.000000000894p+4L) == 0xf.fffff0bp+1L);
static_assert(math::fmod(0xf.5f3d601118dee77p+7L, -0xb.dd3c86b861d20e6p-1L) ==
              0x8.301de0b2644ed9ep-1L);
static_assert(math::fmod(0xd.606976f18f5ce5bp+6274L, 0xc.606a649335b9207p+1660L) ==
              0xa.aa23befdba7183ep+1660L);

static_assert(math::fma(-0x9.04c5fdd618dcb5ap+16094L, -0xc.dcbefb3da8c4ed1p-14813L,
                        -0xc.63bab5249ce39c9p+2224L) == -0xc.63bab5249ce39c9p+2224L);
static_assert(math::fma(-0xe.2b2dd4e6c12c646p+17L, 0xe.222bfe29a88af66p+14L,
                        0xc.840ad0cbdb072dbp+73L) == 0xc.840ad0cba8f7027p+73L);
static_assert(math::fma(-0x9.f9139eba0d8fa84p+16L, -0x9.f308346664d5f28p-14L,
                        -0xc.672e00ece64da2fp+5L) == -0xb.34a50a933b6efbp-57L);
static_assert(math::fma(-0xf.e984ed2469501d7p+6L, -0xf.69771fbaf80b56fp-17L,
                        -0xf.53cf8f01685097bp+29L) == -0xf.53cf8f0073139ecp+29L);
static_assert(math::fma(-0xc.49afe3569ba19e5p+0L, -0x9.2c94b8e41be10a4p+0L,
                        0xa.5b007cb1cb329edp-4L) == 0xe.2c159750491a606p+3L);
static_assert(math::fma(-0x8.48c7a13d9b96d85p-4L, 0x8.9a48d54ef0cc60dp-14L,
                        0x8.e88c1005aaceddep-42L) == -0x8.e88c0ee8994cdd2p-15L);
static_assert(math::fma(-0xc.e0c8ed553a89516p-7L, -0xe.b74c1d9af7031a5p+5L,
                        0xb.4502efe2d4a0203p-10L) == 0xb.d8ec5d829e147dcp+2L);
static_assert(math::fma(-0x8.a39ba31edfb9989p-3970L, 0xa.e56ce1f9c8ec98p-10322L,
                        0x8.2ea5a0780808e7fp+5832L) == 0x8.2ea5a0780808e7fp+5832L);
static_assert(math::fma(-0xd.93455bd3aea2b74p-5562L, 0xc.083bf95262eb2cep-1396L,
                        -0xf.5ba70265dd6eb5fp+257L) == -0xf.5ba70265dd6eb5fp+257L);
static_assert(math::fma(0xf.ab5174a6p-8L, -0xe.4e38530346p-18L, 0x8.00000746p-3L) ==
              0xf.fffc8deb98fb44dp-4L);
static_assert(math::fma(0xc.30a08de0439cf37p+4L, -0x8.10daafc9b05ab1ap+2L,
                        -0xa.2d0a941fd86bbefp-6L) == -0xc.4a636203511c84fp+9L);
static_assert(math::fma(0xf.4ffd251c1012fdbp+6L, 0x9.11f939446ea23e3p-12L,
                        0xf.0e3280d60cfda7dp-4L) == 0xc.71be85aebf492a7p-2L);

#endif
