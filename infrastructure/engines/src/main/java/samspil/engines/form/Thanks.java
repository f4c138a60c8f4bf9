package samspil.engines.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import samspil.engines.http.Answer;

/** What a browser hears when its file is stored. */
final class Thanks {
    private Thanks() {}

    /** A form that names an address is led there, whatever status it asks for. */
    static Answer answer(UploadForm form, String eTag) {
        var headers = new HashMap<>(Map.of("ETag", eTag));
        var redirect = form.field("success_action_redirect").filter(address -> address.matches("https?://.+"));
        if (redirect.isPresent()) {
            headers.put("Location", redirect.get() + query(redirect.get(), form, eTag));
            return new Answer(303, headers, "");
        }
        return switch (form.field("success_action_status").orElse("")) {
            case "200" -> new Answer(200, headers, "");
            case "201" -> created(form, eTag, headers);
            default -> new Answer(204, headers, "");
        };
    }

    private static String query(String address, UploadForm form, String eTag) {
        var start = address.contains("?") ? "&" : "?";
        return start + "bucket=" + encode(form.bucket()) + "&key=" + encode(form.key()) + "&etag=" + encode(eTag);
    }

    private static Answer created(UploadForm form, String eTag, Map<String, String> headers) {
        headers.put("Content-Type", "application/xml");
        var body =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PostResponse><Bucket>%s</Bucket><Key>%s</Key><ETag>%s</ETag></PostResponse>"
                        .formatted(
                                form.bucket(), form.key().replace("&", "&amp;").replace("<", "&lt;"), eTag);
        return new Answer(201, headers, body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
