package profiles.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The readers and writers of images, chosen one by one. What other libraries or the server itself
 * have registered with the JDK is not used, and nothing is registered there.
 */
final class Codecs {

    private static final String OF_THE_JDK = "com.sun.imageio.plugins.";
    private static final IIORegistry JDK = registryOfTheJdk();
    private static final Map<ImageType, ImageReaderSpi> READERS =
            Map.of(
                    ImageType.JPEG,
                    printReading(ofTheJdk(ImageReaderSpi.class, ImageType.JPEG)),
                    ImageType.PNG,
                    ofTheJdk(ImageReaderSpi.class, ImageType.PNG),
                    ImageType.GIF,
                    ofTheJdk(ImageReaderSpi.class, ImageType.GIF),
                    ImageType.WEBP,
                    new WebPImageReaderSpi());

    private Codecs() {}

    /**
     * Its first use looks for plug-ins with the thread's class loader; it must not find those of
     * this application, which would stay registered after it is gone.
     */
    private static IIORegistry registryOfTheJdk() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static <S extends ImageReaderWriterSpi> S ofTheJdk(Class<S> kind, ImageType type) {
        String format = type.name().toLowerCase(Locale.ROOT);
        Iterator<S> providers = JDK.getServiceProviders(kind, false);
        while (providers.hasNext()) {
            S provider = providers.next();
            if (provider.getClass().getName().startsWith(OF_THE_JDK + format + '.')) {
                return provider;
            }
        }
        throw new IllegalStateException("this Java reads and writes no " + format);
    }

    /** The JDK reads no print colours; its reader does the work of the one around it. */
    private static ImageReaderSpi printReading(ImageReaderSpi delegate) {
        var registry = new ServiceRegistry(List.<Class<?>>of(ImageReaderSpi.class).iterator());
        registry.registerServiceProvider(delegate);
        var provider = new JPEGImageReaderSpi();
        registry.registerServiceProvider(provider);
        return provider;
    }

    static ImageReader reader(ImageType type) throws IOException {
        return READERS.get(type).createReaderInstance(null);
    }

    static ImageWriter writer(ImageType type) throws IOException {
        return ofTheJdk(ImageWriterSpi.class, type).createWriterInstance(null);
    }
}
