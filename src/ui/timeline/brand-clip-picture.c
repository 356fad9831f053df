/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-clip-picture.h"

#include "report/sheet/brand-timeline-export.h"

#define MIME_TYPE "image/png"

struct _BrandClipPicture
{
  GdkContentProvider parent_instance;

  BrandPlan *plan;
};

G_DEFINE_FINAL_TYPE (BrandClipPicture, brand_clip_picture, GDK_TYPE_CONTENT_PROVIDER)

static GdkContentFormats *
brand_clip_picture_ref_formats (GdkContentProvider *provider)
{
  return gdk_content_formats_new ((const char *[]) { MIME_TYPE }, 1);
}

static void
written_cb (GObject      *stream,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (stream), result, NULL, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
brand_clip_picture_write_mime_type_async (GdkContentProvider *provider,
                                          const char         *mime_type,
                                          GOutputStream      *stream,
                                          int                 priority,
                                          GCancellable       *cancellable,
                                          GAsyncReadyCallback callback,
                                          gpointer            user_data)
{
  BrandClipPicture *self = BRAND_CLIP_PICTURE (provider);
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (self->plan);
  GError *error = NULL;
  GBytes *png = brand_timeline_to_png (self->plan, synergy, NULL, &error);

  g_task_set_source_tag (task, brand_clip_picture_write_mime_type_async);
  if (png == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  /* The bytes live as long as the task. */
  g_task_set_task_data (task, png, (GDestroyNotify) g_bytes_unref);
  g_output_stream_write_all_async (stream, g_bytes_get_data (png, NULL), g_bytes_get_size (png),
                                   priority, cancellable, written_cb, g_steal_pointer (&task));
}

static gboolean
brand_clip_picture_write_mime_type_finish (GdkContentProvider *provider,
                                           GAsyncResult       *result,
                                           GError            **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static void
brand_clip_picture_finalize (GObject *object)
{
  g_object_unref (BRAND_CLIP_PICTURE (object)->plan);
  G_OBJECT_CLASS (brand_clip_picture_parent_class)->finalize (object);
}

static void
brand_clip_picture_class_init (BrandClipPictureClass *klass)
{
  GdkContentProviderClass *provider_class = GDK_CONTENT_PROVIDER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brand_clip_picture_finalize;
  provider_class->ref_formats = brand_clip_picture_ref_formats;
  provider_class->write_mime_type_async = brand_clip_picture_write_mime_type_async;
  provider_class->write_mime_type_finish = brand_clip_picture_write_mime_type_finish;
}

static void
brand_clip_picture_init (BrandClipPicture *self)
{
}

GdkContentProvider *
brand_clip_picture_new (BrandPlan *plan)
{
  BrandClipPicture *self;

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);

  self = g_object_new (BRAND_TYPE_CLIP_PICTURE, NULL);
  self->plan = g_object_ref (plan);
  return GDK_CONTENT_PROVIDER (self);
}
