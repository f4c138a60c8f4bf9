package samspil.pages;

/**
 * Whom to ask about personal data (GDPR articles 13 and 37).
 *
 * @param contact the e-mail address for questions and requests
 * @param officer the e-mail address of the data protection officer
 */
public record Privacy(String contact, String officer) {}
