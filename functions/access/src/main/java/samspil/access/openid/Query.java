package samspil.access.openid;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters of an address or a form. */
record Query(Map<String, String> parameters) {

    /** As a form is sent. */
    String form() {
        return parameters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Behind an address, which may have parameters already. */
    URI behind(URI address) {
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
