package samspil.checks;

/**
 * A page on the walk over all pages.
 *
 * @param person who sees it, as the test log-in names people of Herlev, or of elsewhere with a municipality in
 *     front, or with nothing there of none; nobody in particular where it is empty
 * @param address of any language: {@code /{language}/herlev}
 * @param status with which it is answered
 */
record Stop(String person, String address, int status) {

    /** A page that everybody sees. */
    static Stop at(String address) {
        return new Stop("", address, 200);
    }

    Stop by(String seer) {
        return new Stop(seer, address, status);
    }

    Stop answering(int code) {
        return new Stop(person, address, code);
    }

    String in(String language) {
        return address.replace("{language}", language);
    }
}
