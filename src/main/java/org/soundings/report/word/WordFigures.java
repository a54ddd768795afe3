package org.soundings.report.word;

import java.util.List;
import org.soundings.report.Block;
import org.soundings.report.brand.BrandPalette;
import org.soundings.report.office.OfficeFile;
import org.soundings.report.office.XmlOut;
import org.soundings.report.pdf.PrintedFigure;
import org.soundings.report.word.figure.FigurePictures;

/// The figures of a document as pictures.
final class WordFigures {

  private static final String PLACE = "media/figure%s.%s";

  private final FigurePictures pictures;

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

  private static String relation(int number, String kind) {
    return "rIdFigure" + number + kind;
  }

  void addTo(OfficeFile file) {
    List<FigurePictures.Picture> all = pictures.all();
    for (int i = 0; i < all.size(); i++) {
      file.addPicture("word/" + PLACE.formatted(i + 1, "png"), "image/png", all.get(i).png());
      file.addPicture("word/" + PLACE.formatted(i + 1, "svg"), "image/svg+xml", all.get(i).svg());
    }
  }

  void putRelations(XmlOut relations) {
    for (int i = 1; i <= pictures.count(); i++) {
      for (String kind : List.of("png", "svg")) {
        relations.empty(
            "Relationship",
            "Id",
            relation(i, kind),
            "Type",
            OfficeFile.relation("image"),
            "Target",
            PLACE.formatted(i, kind));
      }
    }
  }
}
