package profiles.mail;

@jakarta.enterprise.context.ApplicationScoped
public class Outbox {
    public void enqueue(String k, String r, String l, java.util.Map<String, String> m) {
        System.getLogger("mail").log(System.Logger.Level.INFO, k + r + m);
    }
}
