/** What a visitor sees first: a real question that answers at once. Lines are short because the editor does not wrap. */
export const defaultQuery = `# 連携 Renkei: 産学金官ネットワークの API
# Japan's regional innovation networks
#
# 実行 Run: Ctrl-Enter / ⌘-Enter
# 補完 Complete: Ctrl-Space
# 説明 Reference: 左上の本 (book, top left)

# ネットワークにはどの銀行がいますか？
# Which banks take part in the network?
query Banks {
  institutions(filter: { kind: [BANK] }) {
    totalCount
    nodes {
      code
      name
      sector
    }
  }
}
`;
