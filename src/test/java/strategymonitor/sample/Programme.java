package strategymonitor.sample;

import java.util.List;

/** A programme of professional development, and whom it is for. */
record Programme(String name, String code, String skillArea, String aimedAt, String origin) {
  private static final String TEACHING = "Teaching and learning";
  private static final String STRATEGIC = "Strategic leadership and change";
  private static final String COLLABORATIVE = "Collaborative leadership";
  private static final String TECHNICAL = "Technical management";

  static final List<Programme> ALL =
      List.of(
          new Programme(
              "Early Career Entitlement", "ECE", TEACHING, "Early career teacher", "National"),
          new Programme("Leading Literacy", "LIT", TEACHING, "Middle leader", "National"),
          new Programme("Subject Leadership", "SUB", TEACHING, "Middle leader", "Norfolk"),
          new Programme(
              "Leading Behaviour and Culture", "BEH", STRATEGIC, "Senior leader", "National"),
          new Programme("New Heads' Induction", "NHI", STRATEGIC, "Headteacher", "Norfolk"),
          new Programme("Leading Through Change", "LTC", STRATEGIC, "Headteacher", "Regional"),
          new Programme("Aspiring Heads", "ASP", COLLABORATIVE, "Aspiring leader", "Norfolk"),
          new Programme("Peer Review", "PEER", COLLABORATIVE, "All", "Regional"),
          new Programme("Chairs' Development", "CHR", COLLABORATIVE, "Governor", "Norfolk"),
          new Programme("Governor Induction", "GOV", TECHNICAL, "Governor", "Norfolk"),
          new Programme("Finance for Leaders", "FIN", TECHNICAL, "Senior leader", "Norfolk"),
          new Programme("Executive Leadership", "EXE", STRATEGIC, "Executive leader", "National"));

  boolean suits(String leaderGroup) {
    return aimedAt.equals(leaderGroup) || aimedAt.equals("All");
  }
}
