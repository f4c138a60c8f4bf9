package samspil.engines.ses;

/**
 * What may become of a mail.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-ses.html">SES events on EventBridge</a>
 */
enum EventType {
    SEND("Send", "Email Sent"),
    DELIVERY("Delivery", "Email Delivered"),
    BOUNCE("Bounce", "Email Bounced"),
    COMPLAINT("Complaint", "Email Complaint Received");

    /** As SES writes it in the event. */
    final String written;

    /** As EventBridge calls it. */
    final String detailType;

    EventType(String written, String detailType) {
        this.written = written;
        this.detailType = detailType;
    }

    /** As a template names it, and as the member of the event that tells of it. */
    String member() {
        return written.toLowerCase(java.util.Locale.ROOT);
    }
}
