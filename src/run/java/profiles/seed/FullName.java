package profiles.seed;

/**
 * What one person is called.
 *
 * @param first the given name they are called by
 * @param given all given names
 */
record FullName(Culture culture, Word first, Word given, Word family) {

    String shown() {
        String between = culture.joined() ? "" : " ";
        return culture.familyFirst()
                ? family.written() + between + given.written()
                : given.written() + between + family.written();
    }
}
