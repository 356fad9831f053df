/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-packed.h"

/* A plan becomes a tenth of its size; better levels take three times as long for little more. */
#define LEVEL 1

GBytes *
brand_pack (GBytes *bytes)
{
  g_autoptr (GZlibCompressor) compressor =
    g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL);

  return g_converter_convert_bytes (G_CONVERTER (compressor), bytes, NULL);
}

GBytes *
brand_unpack (GBytes *packed)
{
  g_autoptr (GZlibDecompressor) decompressor =
    g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);

  return g_converter_convert_bytes (G_CONVERTER (decompressor), packed, NULL);
}
