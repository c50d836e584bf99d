package profiles.image;

import java.util.Iterator;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** A JVM of its own that reads an image of every format, and says who has registered with it. */
public final class RegistryProbe {

    private RegistryProbe() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        SentFile.render(Drawing.webp());
        SentFile.render(PngFile.of(10, 10, 8, 2).pixels(310).end());
        SentFile.render(Drawing.jpeg(10, 10));
        Iterator<ImageReaderSpi> providers =
                IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, false);
        providers.forEachRemaining(
                provider -> System.out.println(provider.getClass().getPackageName()));
    }
}
