package samspil.engines.ses;

/** What may happen to events on their way: SES promises neither that one comes, nor once, nor when, nor in order. */
public enum Disturbance {
    /** Each comes twice. */
    DOUBLED,
    /** Those of one mail come with the last first. */
    REVERSED,
    /** None comes before {@link MailEvents#release}. */
    HELD,
    /** None comes. */
    LOST
}
