package samspil.engines.ses;

/** A message or an address that a mail server would not take. */
final class MalformedMail extends RuntimeException {
    MalformedMail(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
