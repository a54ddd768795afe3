package org.soundings.report.word;

import java.util.ArrayList;
import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;
import org.soundings.report.pdf.PrintedFigure;
import org.soundings.report.picture.RasterPicture;
import org.soundings.report.word.figure.FigurePictures;

/// The figures of a document as pictures, and its small pictures.
final class WordFigures {

  private static final String PLACE = "media/figure%s.%s";

  private static final String THUMBNAIL = "media/picture%s.png";

  /// The size of a thumbnail in points.
  private static final float HIGHEST = 165;

  private static final float WIDEST = 310;

  /// Numbers of pictures that no figure has.
  private static final int AFTER_FIGURES = 1000;

  private final FigurePictures pictures;
  private final List<RasterPicture> thumbnails = new ArrayList<>();

  WordFigures(BrandPalette palette) {
    pictures = new FigurePictures(palette);
  }

  /// The picture of a figure as a run, as wide as the text on an upright page.
  void write(Block.Figure figure, XmlOut out) {
    PrintedFigure printed = pictures.add(figure.data());
    int number = pictures.count();
    new WordPicture(
            // The logo is number 1.
            number + 1,
            figure.title(),
            figure.data().alternative(),
            printed.width(),
            printed.height(),
            relation(number, "png"),
            relation(number, "svg"))
        .write(out);
  }

  /// A small picture as a run.
  void write(RasterPicture picture, XmlOut out) {
    thumbnails.add(picture);
    int number = thumbnails.size();
    float width = picture.thumbnailWidth(HIGHEST, WIDEST);
    new WordPicture(
            AFTER_FIGURES + number,
            "Picture " + number,
            picture.alternative(),
            width,
            picture.heightAt(width),
            thumbnail(number),
            "")
        .write(out);
  }

  private static String thumbnail(int number) {
    return "rIdPicture" + number;
  }

  private static String relation(int number, String kind) {
    return "rIdFigure" + number + kind;
  }

  void addTo(OfficeFile file) {
    List<FigurePictures.Picture> all = pictures.all();
    for (int i = 0; i < all.size(); i++) {
      file.addPicture("word/" + PLACE.formatted(i + 1, "png"), "image/png", all.get(i).png());
      file.addPicture("word/" + PLACE.formatted(i + 1, "svg"), "image/svg+xml", all.get(i).svg());
    }
    for (int i = 0; i < thumbnails.size(); i++) {
      String place = "word/" + THUMBNAIL.formatted(i + 1);
      file.addPicture(place, "image/png", thumbnails.get(i).png());
    }
  }

  void putRelations(XmlOut relations) {
    for (int i = 1; i <= thumbnails.size(); i++) {
      put(thumbnail(i), THUMBNAIL.formatted(i), relations);
    }
    for (int i = 1; i <= pictures.count(); i++) {
      for (String kind : List.of("png", "svg")) {
        put(relation(i, kind), PLACE.formatted(i, kind), relations);
      }
    }
  }

  private static void put(String id, String place, XmlOut relations) {
    relations.empty(
        "Relationship", "Id", id, "Type", OfficeFile.relation("image"), "Target", place);
  }
}
