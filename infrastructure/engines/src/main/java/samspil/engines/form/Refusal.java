package samspil.engines.form;

import samspil.engines.http.Answer;
import samspil.engines.s3.ErrorDocument;

/**
 * Why an upload is not taken.
 *
 * @param code of S3's list, such as {@code EntityTooLarge}
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">Error responses of S3</a>
 */
record Refusal(int status, String code, String message) {

    static Refusal denied(String message) {
        return new Refusal(403, "AccessDenied", message);
    }

    static Refusal invalid(String message) {
        return new Refusal(400, "InvalidArgument", message);
    }

    Answer answer() {
        return ErrorDocument.answer(status, code, message);
    }
}
