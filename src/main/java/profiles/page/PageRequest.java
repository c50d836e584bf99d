package profiles.page;

/**
 * What a page has to know of the request it answers.
 *
 * @param root the way from the page to the root of the application, relative, so that it holds
 *     below any context root and behind any proxy
 * @param languages the reader's {@code Accept-Language}; may be null
 * @param network whom limits count the request for
 */
record PageRequest(String root, String languages, String network) {

    /**
     * @param path of the page below the root, without a slash at its beginning
     */
    static PageRequest of(String path, String languages, String network) {
        long depth = path.chars().filter(character -> character == '/').count();
        return new PageRequest("../".repeat((int) depth), languages, network);
    }
}
