package profiles.picture;

import java.util.List;
import profiles.identity.IdTag;

/** Colours on which white letters are read easily (WCAG 2, 1.4.3). */
final class Palette {

    static final List<String> COLORS =
            List.of(
                    "#b71c1c", "#ad1457", "#7b1fa2", "#512da8", "#303f9f", "#1565c0", "#01579b",
                    "#006064", "#00695c", "#2e7d32", "#33691e", "#8d4004", "#bf360c", "#5d4037",
                    "#455a64", "#616161");

    private Palette() {}

    /** Always the same for the same tag. */
    static String colorOf(IdTag idTag) {
        return COLORS.get(Math.floorMod(idTag.value().hashCode(), COLORS.size()));
    }
}
