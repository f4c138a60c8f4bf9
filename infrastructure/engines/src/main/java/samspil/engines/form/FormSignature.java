package samspil.engines.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import samspil.engines.cloudformation.Pseudo;

/** Whether a form's policy was signed by who the form says (Signature Version 4). */
record FormSignature(Function<String, Optional<String>> secretOf) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    Optional<Refusal> refusal(UploadForm form) {
        var policy = form.field("policy");
        var signature = form.field("x-amz-signature");
        var scope = form.credential().map(text -> text.split("/", -1)).filter(parts -> parts.length == 5);
        if (policy.isEmpty() || signature.isEmpty() || scope.isEmpty() || !usesThe(ALGORITHM, form)) {
            return Optional.of(Refusal.denied("A form needs a policy, signed with " + ALGORITHM + "."));
        }
        var expected = sign(scope.get(), policy.get());
        return expected.filter(it -> same(it, signature.get())).isPresent()
                ? Optional.empty()
                : Optional.of(mismatch());
    }

    private static boolean usesThe(String algorithm, UploadForm form) {
        return form.field("x-amz-algorithm").filter(algorithm::equals).isPresent();
    }

    private static Refusal mismatch() {
        return new Refusal(
                403,
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.");
    }

    /** The signature; empty for an unknown key or a scope that is not this S3's. */
    private Optional<String> sign(String[] scope, String policy) {
        var place = List.of(scope).subList(2, 5);
        return place.equals(List.of(Pseudo.REGION, "s3", "aws4_request"))
                ? secretOf.apply(scope[0])
                        .map(secret -> sign(secret, List.of(scope).subList(1, 5), policy))
                : Optional.empty();
    }

    private static String sign(String secret, List<String> scope, String policy) {
        var key = ("AWS4" + secret).getBytes(UTF_8);
        for (var part : scope) {
            key = mac(key, part);
        }
        return HexFormat.of().formatHex(mac(key, policy));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
