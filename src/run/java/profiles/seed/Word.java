package profiles.seed;

/** A name as its people write it, and in the letters a to z. */
record Word(String written, String latin) {

    Word then(Word next, String between, String latinBetween) {
        return new Word(written + between + next.written, latin + latinBetween + next.latin);
    }
}
