package profiles.page;

import profiles.text.TestTexts;

/** The pages, without a container. */
final class TestPages {

    private TestPages() {}

    static Explanations explanations(TestTexts texts) {
        var explanations = new Explanations();
        explanations.messages = texts.messages();
        return explanations;
    }

    static Pages of(TestTexts texts) {
        var files = new PageFiles();
        files.files = texts.files();
        files.read();
        var pages = new Pages();
        pages.templates = texts.templates();
        pages.messages = texts.messages();
        pages.explanations = explanations(texts);
        pages.files = files;
        pages.settings = texts.settings();
        return pages;
    }
}
