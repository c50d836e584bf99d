package profiles.picture;

import profiles.image.Variant;
import profiles.problem.ProblemException;

/** The size that a query asks for. */
final class WantedVariant {

    private WantedVariant() {}

    /**
     * @param variant its name; null: the largest
     * @throws ProblemException 400 for what is no name of a size
     */
    static Variant of(String variant) {
        if (variant == null) {
            return Variant.HD;
        }
        return Variant.named(variant).orElseThrow(WantedVariant::refusal);
    }

    private static ProblemException refusal() {
        return ProblemException.invalid(
                "/variant", "unknown", "must be one of pf, tn, sd, md, hd, or one after vis.");
    }
}
