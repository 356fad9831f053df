/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/pdf/brand-pdf-tree.h"

/* StructParent numbers of annotations come after those of all pages. */
#define FIRST_ANNOTATION 1000000

typedef enum
{
  BRAND_KID_ELEMENT,
  BRAND_KID_CONTENT,
  BRAND_KID_ANNOTATION,
} BrandKidType;

/* Kids are chained, since an array for each of tens of thousands of cells would cost more. */
typedef struct
{
  guint32 next;
  BrandKidType type;
  guint32 page;
  guint32 value; /* the element, the content's number on its page, or the annotation's object */
} BrandKid;

typedef struct
{
  const char *type;
  char *entries;
  guint32 parent;
  guint32 first_kid;
  guint32 last_kid;
} BrandElement;

struct _BrandPdfTree
{
  GArray *elements;    /* BrandElement */
  GArray *kids;        /* BrandKid; 0 is none */
  GPtrArray *pages;    /* GArray of the element of each content */
  GArray *annotations; /* their elements */
};

static void
element_clear (gpointer data)
{
  g_free (((BrandElement *) data)->entries);
}

BrandPdfTree *
brand_pdf_tree_new (void)
{
  BrandPdfTree *self = g_new0 (BrandPdfTree, 1);
  BrandElement document = { "Document" };

  self->elements = g_array_new (FALSE, TRUE, sizeof (BrandElement));
  g_array_set_clear_func (self->elements, element_clear);
  g_array_append_val (self->elements, document);
  self->kids = g_array_new (FALSE, TRUE, sizeof (BrandKid));
  g_array_set_size (self->kids, 1);
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  self->annotations = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

void
brand_pdf_tree_free (BrandPdfTree *self)
{
  g_array_unref (self->elements);
  g_array_unref (self->kids);
  g_ptr_array_unref (self->pages);
  g_array_unref (self->annotations);
  g_free (self);
}

static BrandElement *
get_element (BrandPdfTree *self,
             guint         element)
{
  return &g_array_index (self->elements, BrandElement, element);
}

static void
add_kid (BrandPdfTree *self,
         guint         element,
         BrandKidType  type,
         guint         page,
         guint         value)
{
  BrandKid kid = { 0, type, page, value };
  BrandElement *parent = get_element (self, element);
  guint32 index = self->kids->len;

  g_array_append_val (self->kids, kid);
  if (parent->first_kid == 0)
    parent->first_kid = index;
  else
    g_array_index (self->kids, BrandKid, parent->last_kid).next = index;
  parent->last_kid = index;
}

guint
brand_pdf_tree_add (BrandPdfTree *self,
                    guint         parent,
                    const char   *type)
{
  BrandElement element = { type, NULL, parent };
  guint index = self->elements->len;

  g_array_append_val (self->elements, element);
  add_kid (self, parent, BRAND_KID_ELEMENT, 0, index);

  return index;
}

void
brand_pdf_tree_extend (BrandPdfTree *self,
                       guint         element,
                       const char   *entries)
{
  BrandElement *target = get_element (self, element);
  char *before = target->entries;

  target->entries = g_strconcat (before ? before : "", entries, NULL);
  g_free (before);
}

void
brand_pdf_tree_set_alt (BrandPdfTree *self,
                        guint         element,
                        const char   *text)
{
  g_autoptr (GString) entries = g_string_new ("/Alt");

  brand_pdf_append_text (entries, text);
  brand_pdf_tree_extend (self, element, entries->str);
}

const char *
brand_pdf_tree_get_type (BrandPdfTree *self,
                         guint         element)
{
  return get_element (self, element)->type;
}

guint
brand_pdf_tree_mark (BrandPdfTree *self,
                     guint         element,
                     guint         page)
{
  GArray *contents;

  while (self->pages->len <= page)
    g_ptr_array_add (self->pages, g_array_new (FALSE, FALSE, sizeof (guint)));
  contents = self->pages->pdata[page];
  add_kid (self, element, BRAND_KID_CONTENT, page, contents->len);
  g_array_append_val (contents, element);

  return contents->len - 1;
}

guint
brand_pdf_tree_own (BrandPdfTree *self,
                    guint         element,
                    guint         page,
                    guint         annotation)
{
  add_kid (self, element, BRAND_KID_ANNOTATION, page, annotation);
  g_array_append_val (self->annotations, element);

  return FIRST_ANNOTATION + self->annotations->len - 1;
}

static void
append_reference (GString *out,
                  guint    number)
{
  brand_pdf_append_number (out, number);
  g_string_append (out, " 0 R");
}

static void
append_kid (const BrandKid *kid,
            GString        *out,
            const guint    *pages,
            guint           first)
{
  if (kid->type == BRAND_KID_ELEMENT)
    {
      append_reference (out, first + kid->value);
      return;
    }

  g_string_append (out, kid->type == BRAND_KID_CONTENT ? "<</Type/MCR/Pg " : "<</Type/OBJR/Pg ");
  append_reference (out, pages[kid->page]);
  g_string_append (out, kid->type == BRAND_KID_CONTENT ? "/MCID " : "/Obj ");
  if (kid->type == BRAND_KID_CONTENT)
    brand_pdf_append_number (out, kid->value);
  else
    append_reference (out, kid->value);
  g_string_append (out, ">>");
}

static void
append_kids (BrandPdfTree       *self,
             const BrandElement *element,
             GString            *out,
             const guint        *pages,
             guint               first)
{
  const BrandKid *kid = &g_array_index (self->kids, BrandKid, element->first_kid);

  if (element->first_kid == element->last_kid && kid->type == BRAND_KID_CONTENT)
    {
      g_string_append (out, "/Pg ");
      append_reference (out, pages[kid->page]);
      g_string_append (out, "/K ");
      brand_pdf_append_number (out, kid->value);
      return;
    }

  g_string_append (out, "/K[");
  for (guint i = element->first_kid; i != 0; i = kid->next)
    {
      kid = &g_array_index (self->kids, BrandKid, i);
      append_kid (kid, out, pages, first);
      g_string_append_c (out, ' ');
    }
  g_string_append_c (out, ']');
}

static void
write_elements (BrandPdfTree *self,
                BrandPdfFile *file,
                const guint  *pages,
                guint         first,
                guint         root)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < self->elements->len; i++)
    {
      const BrandElement *element = get_element (self, i);

      g_string_assign (out, "<</Type/StructElem/S/");
      g_string_append (out, element->type);
      g_string_append (out, "/P ");
      append_reference (out, i == 0 ? root : first + element->parent);
      if (element->entries != NULL)
        g_string_append (out, element->entries);
      if (element->first_kid != 0)
        append_kids (self, element, out, pages, first);
      g_string_append (out, ">>");
      brand_pdf_file_write (file, first + i, out->str, out->len);
    }
}

static guint
write_parents (BrandPdfTree *self,
               BrandPdfFile *file,
               guint         first)
{
  g_autoptr (GString) numbers = g_string_new ("<</Nums[");
  g_autoptr (GString) out = g_string_new (NULL);
  guint tree = brand_pdf_file_reserve (file, 1);
  guint lists = brand_pdf_file_reserve (file, self->pages->len);

  for (guint i = 0; i < self->pages->len; i++)
    {
      const GArray *contents = self->pages->pdata[i];

      g_string_assign (out, "[");
      for (guint k = 0; k < contents->len; k++)
        {
          append_reference (out, first + g_array_index (contents, guint, k));
          g_string_append_c (out, ' ');
        }
      g_string_append_c (out, ']');
      brand_pdf_file_write (file, lists + i, out->str, out->len);
      g_string_append_printf (numbers, "%u %u 0 R ", i, lists + i);
    }
  for (guint i = 0; i < self->annotations->len; i++)
    g_string_append_printf (numbers, "%u %u 0 R ", FIRST_ANNOTATION + i,
                            first + g_array_index (self->annotations, guint, i));
  g_string_append (numbers, "]>>");
  brand_pdf_file_write (file, tree, numbers->str, numbers->len);

  return tree;
}

guint
brand_pdf_tree_write (BrandPdfTree *self,
                      BrandPdfFile *file,
                      const guint  *pages,
                      guint         n_pages)
{
  guint root = brand_pdf_file_reserve (file, 1);
  guint first = brand_pdf_file_reserve (file, self->elements->len);
  guint parents;

  g_return_val_if_fail (self->pages->len <= n_pages, 0);

  write_elements (self, file, pages, first, root);
  parents = write_parents (self, file, first);
  brand_pdf_file_printf (file, root,
                         "<</Type/StructTreeRoot/K[%u 0 R]/ParentTree %u 0 R"
                         "/ParentTreeNextKey %u>>",
                         first, parents, FIRST_ANNOTATION + self->annotations->len);

  return root;
}
