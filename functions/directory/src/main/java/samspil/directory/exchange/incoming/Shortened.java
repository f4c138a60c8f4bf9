package samspil.directory.exchange.incoming;

/** Texts that are longer than there is room for. */
final class Shortened {
    private Shortened() {}

    /** The text, or its beginning with an ellipsis; never half a character. */
    static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        var end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
