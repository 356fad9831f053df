/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/json/brand-json.h"

void
brand_json_add_text (BrandJsonWriter *self,
                     const char      *name,
                     const char      *text)
{
  brand_json_name (self, name);
  brand_json_text (self, text);
}

void
brand_json_add_number (BrandJsonWriter *self,
                       const char      *name,
                       double           number)
{
  brand_json_name (self, name);
  brand_json_number (self, number);
}

void
brand_json_add_integer (BrandJsonWriter *self,
                        const char      *name,
                        gint64           integer)
{
  brand_json_name (self, name);
  brand_json_integer (self, integer);
}

void
brand_json_add_flag (BrandJsonWriter *self,
                     const char      *name,
                     gboolean         flag)
{
  brand_json_name (self, name);
  brand_json_flag (self, flag);
}

void
brand_json_add_date (BrandJsonWriter *self,
                     const char      *name,
                     int              day)
{
  brand_json_name (self, name);
  brand_json_date (self, day);
}

void
brand_json_add_object (BrandJsonWriter *self,
                       const char      *name)
{
  brand_json_name (self, name);
  brand_json_begin_object (self);
}

void
brand_json_add_array (BrandJsonWriter *self,
                      const char      *name)
{
  brand_json_name (self, name);
  brand_json_begin_array (self);
}
