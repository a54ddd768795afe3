package org.soundings.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.soundings.report.pdf.ReportPdf;

/// A branding for tests that no team uses.
public final class BrandSample {

  private BrandSample() {}

  /// Fills a folder with all files that a branding can have.
  public static void write(Path folder) throws IOException {
    writeLogo(folder.resolve("logo.png"));
    Files.write(folder.resolve("own.ttf"), font());
    Files.writeString(
        folder.resolve("tokens.yaml"),
        """
        schema: report-brand/1
        name: Kittiwake Payments
        logo: {file: logo.png, text: Kittiwake's wave}
        colours: {accent: '#7A1F5C', high: '#B3261E'}
        fonts: {regular: own.ttf}
        words: {public: For everybody}
        """);
  }

  /// A transparent picture.
  public static void writeLogo(Path file) throws IOException {
    var picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(0x7A, 0x1F, 0x5C, 0xC0));
    graphics.fillOval(0, 0, 120, 60);
    graphics.dispose();
    ImageIO.write(picture, "png", file.toFile());
  }

  /// A font with Latin letters only.
  public static byte[] font() throws IOException {
    try (InputStream in =
        ReportPdf.class.getResourceAsStream("fonts/NotoSans-Regular.subset.ttf")) {
      return in.readAllBytes();
    }
  }
}
