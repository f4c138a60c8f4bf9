package samspil.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of WCAG 2.2: 4.5 for text (1.4.3), 3 for what must be seen to use a control (1.4.11). */
class ThemeContrastTest {

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, sand",
        "ink, tint",
        "ink, glow",
        "soft, paper",
        "soft, card",
        "soft, sand",
        "soft, tint",
        "accent, paper",
        "accent, card",
        "accent, sand",
        "accent, tint",
        "red, tint",
        "deep, paper",
        "deep, card",
        "deep, sand",
        "deep, tint",
        "deep, glow",
        "on-accent, accent",
        "on-accent, deep",
        "red, paper",
        "red, card",
        "red, red-tint",
        "ink, red-tint",
        "ink, green-tint",
        "ink, amber-tint",
        "ink, blue-tint"
    })
    void textIsReadableInEveryTheme(String text, String ground) {
        assertContrast(4.5, text, ground);
    }

    @ParameterizedTest
    @CsvSource({
        "edge, card",
        "edge, paper",
        "accent, glow",
        "accent, card",
        "edge, card",
        "deep, paper",
        "green, green-tint",
        "amber, amber-tint",
        "blue, blue-tint"
    })
    void controlsAreSeenInEveryTheme(String line, String ground) {
        assertContrast(3, line, ground);
    }

    @Test
    void blackOnWhiteIsTheGreatestContrastThereIs() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.005);
    }

    private static void assertContrast(double least, String first, String second) {
        for (var theme : Theme.values()) {
            var colours = colours(theme);
            var contrast = contrast(colour(colours, first), colour(colours, second));
            assertTrue(contrast >= least, () -> theme + ": " + first + " on " + second + " is only " + contrast);
        }
    }

    private static String colour(Map<String, String> colours, String name) {
        return colours.getOrDefault(name, name + " is missing");
    }

    private static Map<String, String> colours(Theme theme) {
        var colours = new HashMap<>(block(":root {"));
        colours.putAll(block("[data-theme=\"" + theme.tag() + "\"] {"));
        return colours;
    }

    private static Map<String, String> block(String opening) {
        var css = siteCss();
        var start = css.indexOf(opening);
        assertTrue(start >= 0, opening);
        var colours = new HashMap<String, String>();
        var matcher =
                Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});").matcher(css.substring(start, css.indexOf('}', start)));
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static String siteCss() {
        try {
            return Files.readString(Path.of("src/main/assets/site.css"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double contrast(String first, String second) {
        var a = luminance(first);
        var b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        var part = Integer.parseInt(colour, from, from + 2, 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
