package org.soundings.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  public static void writeLogo(Path file) throws IOException {
    Files.write(file, logo());
  }

  /// A transparent picture as PNG, 120 by 40 pixels.
  public static byte[] logo() {
    var picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(0x7A, 0x1F, 0x5C, 0xC0));
    graphics.fillOval(0, 0, 120, 60);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A font with Latin letters only.
  public static byte[] font() throws IOException {
    try (InputStream in =
        ReportPdf.class.getResourceAsStream("fonts/NotoSans-Regular.subset.ttf")) {
      return in.readAllBytes();
    }
  }
}
