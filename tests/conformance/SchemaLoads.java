import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Loads every schema named on the command line in Xerces, which is stricter than libxml2 about determinism (Unique
 * Particle Attribution). An XML file behind a schema is validated against it: java SchemaLoads.java a.xsd one.xml b.xsd.
 * Exit status 1 when anything was said, warnings included.
 */
public class SchemaLoads {
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0 || !arguments[0].endsWith(".xsd")) {
      System.err.println("usage: java SchemaLoads.java SCHEMA.xsd [FILE.xml...]...");
      System.exit(2);
    }
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
    boolean good = true;
    Schema schema = null;
    for (String name : arguments) {
      Complaints complaints = new Complaints();
      try {
        if (name.endsWith(".xsd")) {
          schema = null;
          factory.setErrorHandler(complaints);
          schema = factory.newSchema(new File(name));
        } else if (schema != null) {
          var validator = schema.newValidator();
          validator.setErrorHandler(complaints);
          validator.validate(new StreamSource(new File(name)));
        }
      } catch (SAXException fatal) {
        if (complaints.said.isEmpty()) complaints.said.add(fatal.getMessage());
      }
      System.out.println(name + (complaints.said.isEmpty() ? ": good" : ": refused"));
      complaints.said.forEach(text -> System.out.println("  " + text));
      good &= complaints.said.isEmpty();
    }
    System.exit(good ? 0 : 1);
  }

  private static class Complaints implements ErrorHandler {
    final List<String> said = new ArrayList<>();

    private void add(SAXParseException problem) {
      said.add(problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + problem.getMessage());
    }

    @Override
    public void warning(SAXParseException problem) {
      add(problem);
    }

    @Override
    public void error(SAXParseException problem) {
      add(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) throws SAXException {
      add(problem);
      throw problem;
    }
  }
}
