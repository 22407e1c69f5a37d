# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for warp and warpscope: asks the program itself, so it offers what the installed version knows, and the
# keys, types and settings of the universe that is named.
_warp() {
    # bash splits words at ':' and '='; keys have colons. Neighbours without a space are one word again.
    local line=${COMP_LINE:0:COMP_POINT} rest word words=() i
    rest=$line
    for ((i = 0; i <= COMP_CWORD; ++i)); do
        word=${COMP_WORDS[i]}
        # The word under the cursor counts up to the cursor.
        ((i < COMP_CWORD)) || word=${rest#"${rest%%[![:space:]]*}"}
        if ((i > 0)) && [[ $rest != [[:space:]]* && -n $word && ${#words[@]} -gt 1 ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        rest=${rest#"${rest%%[![:space:]]*}"}
        rest=${rest#"$word"}
    done

    local answer=() kind current=${words[-1]} tab=$'\t'
    mapfile -t answer < <("${words[0]/#\~/$HOME}" __complete "${words[@]:1}" 2>/dev/null)
    [ "${#answer[@]}" -gt 0 ] || return
    kind=${answer[-1]}
    unset 'answer[-1]'
    case $kind in
        :files | :directories)
            compopt -o filenames 2>/dev/null
            local flag=-f
            [ "$kind" = :files ] || flag=-d
            mapfile -t COMPREPLY < <(compgen "$flag" -- "$current")
            return ;;
        :unfinished) compopt -o nospace 2>/dev/null ;;
    esac
    # bash replaces only what stands behind the last colon or equals sign of the word.
    local before=${current%"${current##*[:=]}"}
    COMPREPLY=()
    for word in "${answer[@]}"; do
        word=${word%%"$tab"*}
        printf -v word %q "$word"
        COMPREPLY+=("${word#"$before"}")
    done
}
complete -F _warp warp warpscope
