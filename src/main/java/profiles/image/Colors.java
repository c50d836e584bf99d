package profiles.image;

/**
 * What the values of pixels stand for.
 *
 * @param iccProfile as it was in the file, sound or not; null for none
 * @param grey whether a pixel is a single value, but for its alpha
 * @param gamma the exponent that makes light of the values, for files that tell just that; 0 for
 *     sRGB
 */
record Colors(byte[] iccProfile, boolean grey, double gamma) {

    /** What images are in that say nothing, and what all are in that are served. */
    static final Colors SRGB = new Colors(null, false, 0);

    static Colors ofProfile(byte[] iccProfile, boolean grey) {
        return new Colors(iccProfile, grey, 0);
    }
}
