package samspil.checks;

/** How wide somebody's screen is, and whether their browser runs scripts. */
enum View {
    WIDE(1280, true),
    WIDE_WITHOUT_SCRIPT(1280, false),
    NARROW(320, true),
    NARROW_WITHOUT_SCRIPT(320, false);

    final int width;
    final boolean script;

    View(int width, boolean script) {
        this.width = width;
        this.script = script;
    }
}
