#include "verify/pdf/marked_content.hpp"

#include <optional>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <utility>
#include <vector>

namespace verify {
namespace {

constexpr int artifact = -1;

using Token = QPDFTokenizer::Token;
using Type = QPDFTokenizer::token_type_e;

// By tokens and not by objects: a page has tens of thousands, and an object takes three times as long.
class Reader : public Object::TokenFilter {
 public:
  Reader(const Object& resources, Fonts& fonts) : resources_(resources), fonts_(fonts) {}

  void handleToken(const Token& token) override {
    switch (token.getType()) {
      case Type::tt_space:
      case Type::tt_comment:
      case Type::tt_eof: return;
      case Type::tt_integer:
      case Type::tt_real:
        if (depth_ == 0) return;  // of operands only those in a dictionary matter
        break;
      case Type::tt_dict_open: ++depth_; break;
      case Type::tt_dict_close: --depth_; break;
      case Type::tt_word:
        operation(token.getValue());
        operands_.clear();
        depth_ = 0;
        return;
      default: break;
    }
    operands_.push_back(token);
  }

  std::map<int, std::string> finish() && { return std::move(texts_); }

 private:
  struct Sequence {
    int id = artifact;
    bool replaced = false;  // by its ActualText: what it shows does not count
  };

  void operation(const std::string& name) {
    if (name == "BDC") {
      begin(properties());
    } else if (name == "BMC") {
      begin(Object::newNull());
    } else if (name == "EMC") {
      if (!open_.empty()) open_.pop_back();
    } else if (name == "q") {
      saved_.push_back(font_);
    } else if (name == "Q") {
      if (!saved_.empty()) {
        font_ = saved_.back();
        saved_.pop_back();
      }
    } else if (name == "Tf") {
      if (!operands_.empty() && operands_[0].getType() == Type::tt_name)
        font_ = &fonts_.of(key(key(resources_, "/Font"), operands_[0].getValue()));
    } else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") {
      show();
    }
  }

  // The last operand of BDC: a dictionary, or the name of one.
  Object properties() const {
    if (operands_.size() < 2) return Object::newNull();
    if (operands_.size() == 2 && operands_[1].getType() == Type::tt_name)
      return key(key(resources_, "/Properties"), operands_[1].getValue());
    std::string written;
    for (auto token = operands_.begin() + 1; token != operands_.end(); ++token) written += token->getRawValue() + ' ';
    return Object::parse(written);
  }

  void begin(const Object& properties) {
    Sequence sequence = open_.empty() ? Sequence{} : open_.back();
    Object id = key(properties, "/MCID");
    if (id.isInteger()) {
      sequence.id = id.getIntValueAsInt();
      texts_[sequence.id];  // there, even if it says nothing
    }
    Object actual = key(properties, "/ActualText");
    if (actual.isString() && !sequence.replaced) {
      if (sequence.id != artifact) texts_[sequence.id] += text(actual);
      sequence.replaced = true;
    }
    open_.push_back(sequence);
  }

  // All strings of the operands: one, or those of an array.
  void show() {
    if (open_.empty() || open_.back().id == artifact || open_.back().replaced || font_ == nullptr) return;
    std::string& shown = texts_[open_.back().id];
    for (const Token& token : operands_)
      if (token.getType() == Type::tt_string) font_->decode(token.getValue(), shown);
  }

  Object resources_;
  Fonts& fonts_;
  std::vector<Token> operands_;
  int depth_ = 0;  // of dictionaries among them
  std::vector<Sequence> open_;
  const ToUnicode* font_ = nullptr;
  std::vector<const ToUnicode*> saved_;
  std::map<int, std::string> texts_;
};

}  // namespace

const ToUnicode& Fonts::of(const Object& font) {
  auto& known = known_[font.getObjGen()];  // a direct one has the same for all, and is read anew
  if (!known || !font.isIndirect()) {
    if (known) retired_.push_back(std::move(known));
    known = std::make_unique<ToUnicode>(font);
  }
  return *known;
}

std::map<int, std::string> marked_content(const Object& page, Fonts& fonts) {
  QPDFPageObjectHelper whole(page);
  Reader reader(whole.getAttribute("/Resources", false), fonts);
  whole.filterContents(&reader);
  return std::move(reader).finish();
}

}  // namespace verify
